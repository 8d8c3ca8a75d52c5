/** The door: login and logout, lock-out, one's own password and sessions. Start reading at {@link camphor.server.identity.login.Login}. */
@NullMarked
package camphor.server.identity.login;

import org.jspecify.annotations.NullMarked;
