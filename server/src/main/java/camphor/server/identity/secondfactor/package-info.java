/** The code of an authenticator app (RFC 6238) and the codes for a lost phone. Start reading at {@link camphor.server.identity.secondfactor.SecondFactors}. */
@NullMarked
package camphor.server.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
