/** Which passwords are taken, and how they are kept. Start reading at {@link camphor.server.identity.password.PasswordHashes}. */
@NullMarked
package camphor.server.identity.password;

import org.jspecify.annotations.NullMarked;
