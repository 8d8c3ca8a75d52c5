package camphor.server.identity.password;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hash of each account's password; an account without one waits for its invitation to be used. */
@Repository
public class Passwords {

    private static final String SET = """
            insert into identity.password (account, hash, since, must_change)
            values (:account, :hash, :now, :mustChange)
            on conflict (account) do update
            set hash = excluded.hash, since = excluded.since, must_change = excluded.must_change
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Passwords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<String> hash(UUID account) {
        return jdbc.sql("select hash from identity.password where account = :account")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /**
     * Keeps the hash of a new password.
     *
     * @param mustChange nothing else can be done before the account's owner has chosen another
     */
    public void set(UUID account, String hash, boolean mustChange) {
        jdbc.sql(SET)
                .param("account", account)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .param("mustChange", mustChange)
                .update();
    }

    /** The same password, hashed anew. */
    public void rehash(UUID account, String hash) {
        jdbc.sql("update identity.password set hash = :hash where account = :account")
                .param("account", account)
                .param("hash", hash)
                .update();
    }

    public void remove(UUID account) {
        jdbc.sql("delete from identity.password where account = :account")
                .param("account", account)
                .update();
    }
}
