package camphor.server.identity.secondfactor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed secrets: at most one begun and one in use for each account. */
@Repository
class SecondFactorTable {

    private static final String BEGIN = """
            insert into identity.second_factor (account, in_use, sealed_secret, last_step)
            values (:account, false, :secret, 0)
            on conflict (account, in_use) do update set sealed_secret = excluded.sealed_secret
            """;

    private static final String SELECT = """
            select sealed_secret, last_step from identity.second_factor where account = :account and in_use = :inUse
            """;

    private static final String CONFIRM = """
            insert into identity.second_factor (account, in_use, sealed_secret, last_step, confirmed_at)
            values (:account, true, :secret, :step, :now)
            on conflict (account, in_use) do update
            set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,
                confirmed_at = excluded.confirmed_at
            """;

    /** Of two logins with one code at the same moment, one changes a row. */
    private static final String USE = """
            update identity.second_factor set last_step = :step
            where account = :account and in_use and last_step < :step
            """;

    private final JdbcClient jdbc;

    SecondFactorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID account, byte[] sealedSecret) {
        jdbc.sql(BEGIN).param("account", account).param("secret", sealedSecret).update();
    }

    Optional<Kept> begun(UUID account) {
        return find(account, false);
    }

    Optional<Kept> inUse(UUID account) {
        return find(account, true);
    }

    void confirm(UUID account, byte[] sealedSecret, long step, Instant now) {
        jdbc.sql("delete from identity.second_factor where account = :account and not in_use")
                .param("account", account)
                .update();
        jdbc.sql(CONFIRM)
                .param("account", account)
                .param("secret", sealedSecret)
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean use(UUID account, long step) {
        return jdbc.sql(USE).param("account", account).param("step", step).update() == 1;
    }

    void remove(UUID account) {
        jdbc.sql("delete from identity.second_factor where account = :account")
                .param("account", account)
                .update();
    }

    private Optional<Kept> find(UUID account, boolean inUse) {
        return jdbc.sql(SELECT)
                .param("account", account)
                .param("inUse", inUse)
                .query((row, number) -> new Kept(row.getBytes("sealed_secret"), row.getLong("last_step")))
                .optional();
    }

    /**
     * @param lastStep last step of time whose code was used
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(byte[] sealedSecret, long lastStep) {}
}
