package camphor.server.identity.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param lockedSince null while it may be used
 */
record AccountView(
        UUID id,
        String login,
        String name,
        RoleName role,
        List<String> territories,
        Set<String> lines,
        @Nullable OffsetDateTime lockedSince,
        boolean sample,
        int version) {

    static AccountView of(Account account, Clock clock) {
        return new AccountView(
                account.id(),
                account.login(),
                account.name(),
                new RoleName(account.role()),
                account.scope().territories(),
                account.scope().lines(),
                account.lockedSince() == null
                        ? null
                        : account.lockedSince().atZone(clock.getZone()).toOffsetDateTime(),
                account.sample(),
                account.version());
    }
}
