package camphor.server.identity.account;

import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in: as what, and for which territory and lines. Kept for ever, since histories name it.
 *
 * @param login lower case, what is typed at the door
 * @param lockedSince when an administrator stopped the account; null while it may be used
 * @param sample made with the sample township: guards generated people only, so it is excused from the second factor
 * @param version grows with each change; guards against two administrators acting at once
 */
public record Account(
        UUID id,
        String login,
        String name,
        Role role,
        Scope scope,
        @Nullable Instant lockedSince,
        boolean sample,
        int version) {

    static Account invited(UUID id, String login, String name, Role role, Scope scope) {
        return new Account(id, login, name, role, scope, null, false, 1);
    }

    public static Account ofSample(UUID id, String login, String name, Role role, Scope scope) {
        return new Account(id, login, name, role, scope, null, true, 1);
    }

    /** Changed by somebody who saw it in that version. */
    Account as(String newName, Role newRole, Scope newScope, int seen) {
        return new Account(id, login, newName, newRole, newScope, lockedSince, sample, seen);
    }

    Account locked(Instant since) {
        return new Account(id, login, name, role, scope, since, sample, version);
    }

    Account unlocked() {
        return new Account(id, login, name, role, scope, null, sample, version);
    }

    public boolean locked() {
        return lockedSince != null;
    }
}
