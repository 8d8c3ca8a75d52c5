package camphor.server.identity.account;

import static camphor.server.identity.account.AccountRefusal.INVITATION_EXPIRED;
import static camphor.server.identity.account.AccountRefusal.INVITATION_UNKNOWN;

import camphor.server.identity.IdentitySettings;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links: the newest of an account counts, and only until it is used or too old. */
@Repository
public class Invitations {

    private static final String WITHDRAW = """
            delete from identity.invitation where account = :account and used_at is null
            """;

    private static final String INSERT = """
            insert into identity.invitation (digest, account, until, made_at)
            values (:digest, :account, :until, :now)
            """;

    private static final String FIND = """
            select account, until, used_at from identity.invitation where digest = :digest
            """;

    /** Of two who use a link at the same moment, one changes a row. */
    private static final String USE = """
            update identity.invitation set used_at = :now where digest = :digest and used_at is null
            """;

    private final JdbcClient jdbc;
    private final IdentitySettings settings;
    private final Clock clock;

    Invitations(JdbcClient jdbc, IdentitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    public Invitation invite(UUID account) {
        Token token = Token.fresh();
        OffsetDateTime until =
                OffsetDateTime.now(clock).plus(settings.invitationLasts()).truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql(WITHDRAW).param("account", account).update();
        jdbc.sql(INSERT)
                .param("digest", token.digest())
                .param("account", account)
                .param("until", Timestamp.from(until.toInstant()))
                .param("now", now())
                .update();
        return new Invitation(token.text(), until);
    }

    /** The invited account, while the link works. */
    UUID account(Token token) {
        Kept kept = jdbc.sql(FIND)
                .param("digest", token.digest())
                .query(Kept.class)
                .optional()
                .orElseThrow(INVITATION_UNKNOWN::refuse);
        if (kept.usedAt() != null || !clock.instant().isBefore(kept.until())) {
            throw INVITATION_EXPIRED.refuse();
        }
        return kept.account();
    }

    void use(Token token) {
        if (jdbc.sql(USE).param("digest", token.digest()).param("now", now()).update() == 0) {
            throw INVITATION_EXPIRED.refuse();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private record Kept(
            UUID account, Instant until, @Nullable Instant usedAt) {}
}
