package camphor.server.identity.login;

import static camphor.server.identity.login.LoginRefusal.ACCOUNT_LOCKED;

import camphor.server.identity.IdentitySettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed logins by what was typed as login, so that an account that exists answers like one that does not. Rows
 * that nobody asks for any more are dropped with the next try of anybody.
 */
@Component
class LoginAttempts {

    private static final String FORGET = """
            delete from identity.login_attempt where last_at < :now::timestamptz - interval '2 days'
            """;

    private static final String ENSURE = """
            insert into identity.login_attempt (login_digest, failures, last_at) values (:login, 0, :now)
            on conflict (login_digest) do nothing
            """;

    private static final String LOCK_ROW = """
            select failures, last_at, locked_until from identity.login_attempt where login_digest = :login for update
            """;

    private static final String STORE = """
            update identity.login_attempt set failures = :failures, last_at = :lastAt, locked_until = :lockedUntil
            where login_digest = :login
            """;

    private final JdbcClient jdbc;
    private final IdentitySettings settings;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, IdentitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a try, or refuses it while the door is shut; answers how it stood before. */
    @Transactional
    public Lockout begin(String login) {
        Timestamp now = Timestamp.from(clock.instant());
        byte[] key = digest(login);
        jdbc.sql(FORGET).param("now", now).update();
        jdbc.sql(ENSURE).param("login", key).param("now", now).update();
        Lockout before = jdbc.sql(LOCK_ROW)
                .param("login", key)
                .query((row, number) -> lockout(row))
                .single();
        if (before.shut(clock.instant())) {
            throw ACCOUNT_LOCKED.refuse(shown(before.lockedUntil()));
        }
        store(key, before.tried(clock.instant(), settings));
        return before;
    }

    /** The password was right, the code has yet to come: this try was no failure, but those before it stay counted. */
    @Transactional
    public void takeBack(String login, Lockout before) {
        byte[] key = digest(login);
        Lockout since = jdbc.sql(LOCK_ROW)
                .param("login", key)
                .query((row, number) -> lockout(row))
                .single();
        if (since.failures() == before.failures() + 1) {
            store(key, before);
        }
    }

    @Transactional
    public void succeeded(String login) {
        jdbc.sql("delete from identity.login_attempt where login_digest = :login")
                .param("login", digest(login))
                .update();
    }

    private void store(byte[] key, Lockout lockout) {
        jdbc.sql(STORE)
                .param("login", key)
                .param("failures", lockout.failures())
                .param("lastAt", Timestamp.from(lockout.lastAt()))
                .param("lockedUntil", timestamp(lockout.lockedUntil()))
                .update();
    }

    private static Lockout lockout(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("locked_until");
        return new Lockout(
                row.getInt("failures"),
                row.getTimestamp("last_at").toInstant(),
                until == null ? null : until.toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private String shown(@Nullable Instant until) {
        return until == null
                ? ""
                : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                        .withZone(clock.getZone())
                        .format(until);
    }

    private static byte[] digest(String login) {
        try {
            String plain = login.strip().toLowerCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
