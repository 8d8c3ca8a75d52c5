/**
 * Who may do what: accounts by invitation, login with a second factor, sessions, roles and scopes, and the audit that
 * nobody can change unseen. Start reading at {@link camphor.server.identity.Audit}, which is what other capabilities
 * use, then at {@code login.Login} and {@code access.AccessRules}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "kernel :: database", "org"})
package camphor.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
