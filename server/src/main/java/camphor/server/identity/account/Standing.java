package camphor.server.identity.account;

import camphor.server.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as a request meets it.
 *
 * @param passwordSince null before the invitation was used
 * @param mustChangePassword nothing else is open before
 * @param mustSetSecondFactor the role asks for a second factor that is not there yet; nothing else is open before
 */
public record Standing(
        Account account, @Nullable Instant passwordSince, boolean mustChangePassword, boolean mustSetSecondFactor) {

    public Actor actor() {
        return new Actor(account.id(), account.name(), account.role(), account.scope());
    }

    /** Whether a session opened then still counts: neither locked since nor with another password. */
    public boolean honours(Instant opened) {
        return !account.locked() && passwordSince != null && !opened.isBefore(passwordSince);
    }
}
