package camphor.server.identity.login;

import static camphor.server.identity.login.LoginRefusal.TOO_MANY_ATTEMPTS;

import camphor.server.identity.IdentitySettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many logins may fail from one network address within a minute, whatever accounts they try: a whole office may
 * stand behind one address, so that right ones do not count. Each node counts for itself, for the last ten thousand
 * addresses.
 */
@Component
class LoginRate {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private final IdentitySettings settings;
    private final Clock clock;

    LoginRate(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a try before it is known whether it fails. */
    synchronized void take(String address) {
        Instant now = clock.instant();
        Count count = counts.getOrDefault(address, new Count(now, 0));
        Count current = now.isBefore(count.from().plus(WINDOW)) ? count : new Count(now, 0);
        if (current.tries() >= settings.failuresFromAddress()) {
            throw TOO_MANY_ATTEMPTS.refuse();
        }
        counts.put(address, new Count(current.from(), current.tries() + 1));
    }

    synchronized void giveBack(String address) {
        counts.computeIfPresent(address, (key, count) -> new Count(count.from(), Math.max(0, count.tries() - 1)));
    }

    private record Count(Instant from, int tries) {}
}
