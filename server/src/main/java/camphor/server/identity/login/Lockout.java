package camphor.server.identity.login;

import camphor.server.identity.IdentitySettings;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a login failed in a row, and until when the door stays shut for it. Pure: the table keeps it, the clock comes
 * in.
 *
 * @param lastAt when it was tried last
 * @param lockedUntil null while the door is not shut
 */
record Lockout(int failures, Instant lastAt, @Nullable Instant lockedUntil) {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 30;

    static Lockout none(Instant now) {
        return new Lockout(0, now, null);
    }

    boolean shut(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts a try as failed before it is known whether it is, so that a hundred at the same moment are no more than a
     * hundred one by one; success takes it back.
     */
    Lockout tried(Instant now, IdentitySettings settings) {
        int count = now.isAfter(lastAt.plus(FORGOTTEN_AFTER)) ? 1 : failures + 1;
        int over = count - settings.failuresBeforeLock();
        return new Lockout(count, now, over > 0 ? now.plus(delay(over, settings)) : null);
    }

    private static Duration delay(int over, IdentitySettings settings) {
        Duration delay = settings.lockFirst().multipliedBy(1L << Math.min(over - 1, MOST_DOUBLINGS));
        return delay.compareTo(settings.lockMost()) < 0 ? delay : settings.lockMost();
    }
}
