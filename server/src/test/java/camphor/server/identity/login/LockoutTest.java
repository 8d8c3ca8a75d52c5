package camphor.server.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.identity.IdentitySettings;
import camphor.server.kernel.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private static final IdentitySettings SETTINGS = new IdentitySettings(
            Duration.ofHours(72),
            Duration.ofHours(12),
            Set.of(),
            Path.of("unused"),
            4,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            3);

    @Test
    void four_failures_pass_then_the_door_stays_shut_twice_as_long_each_time() {
        Lockout lockout = Lockout.none(NOW);
        for (int failure = 1; failure <= 4; failure++) {
            lockout = lockout.tried(NOW, SETTINGS);
            assertThat(lockout.shut(NOW)).as("after failure " + failure).isFalse();
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            lockout = lockout.tried(NOW, SETTINGS);
            assertThat(lockout.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(lockout.shut(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(lockout.shut(NOW.plus(Duration.ofMinutes(60)))).isFalse();
    }

    @Test
    void failures_are_forgotten_after_a_day_without_one() {
        Lockout lockout = new Lockout(40, NOW, NOW.plus(Duration.ofHours(1)));

        assertThat(lockout.tried(NOW.plus(Duration.ofHours(25)), SETTINGS).failures())
                .isEqualTo(1);
        assertThat(lockout.tried(NOW.plus(Duration.ofHours(23)), SETTINGS).failures())
                .isEqualTo(41);
    }

    @Test
    void an_address_fails_three_times_a_minute_and_others_do_not_suffer_for_it() {
        Hand hand = new Hand();
        LoginRate rate = new LoginRate(SETTINGS, hand);
        rate.take("10.0.0.1");
        rate.take("10.0.0.1");
        rate.take("10.0.0.1");

        assertThatThrownBy(() -> rate.take("10.0.0.1")).isInstanceOf(Refused.class);
        rate.take("10.0.0.2");
        rate.giveBack("10.0.0.1");
        rate.take("10.0.0.1");
        assertThatThrownBy(() -> rate.take("10.0.0.1")).isInstanceOf(Refused.class);
        hand.now = NOW.plusSeconds(60);
        rate.take("10.0.0.1");
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
