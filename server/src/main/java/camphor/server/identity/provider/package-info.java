/**
 * Logging in at somebody else's door: an OpenID Connect provider, where the installation has one. It says who somebody
 * is; what they may do stays with the account. Start reading at ProviderLogin.
 */
@NullMarked
package camphor.server.identity.provider;

import org.jspecify.annotations.NullMarked;
