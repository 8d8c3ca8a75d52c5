package camphor.server.identity.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ten codes for the day the phone is lost, each good for one login: 80 random bits, so a plain digest is kept. */
@Repository
class RecoveryCodes {

    static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;

    private static final String INSERT = """
            insert into identity.recovery_code (account, digest) values (:account, :digest)
            """;

    private static final String USE = """
            update identity.recovery_code set used_at = :now
            where account = :account and digest = :digest and used_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New ones; those from before are void. */
    List<String> renew(UUID account) {
        remove(account);
        List<String> codes = Stream.generate(RecoveryCodes::fresh).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql(INSERT)
                .param("account", account)
                .param("digest", digest(code))
                .update());
        return codes;
    }

    boolean use(UUID account, String code) {
        return jdbc.sql(USE)
                        .param("account", account)
                        .param("digest", digest(code))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void remove(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account = :account")
                .param("account", account)
                .update();
    }

    /** In groups of four, as it is written on a sheet. */
    private static String fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base32.text(bits).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] digest(String code) {
        try {
            String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
