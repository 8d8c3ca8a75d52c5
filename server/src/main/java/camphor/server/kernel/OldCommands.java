package camphor.server.kernel;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Throws away what was answered to commands long ago; a phone that was away for longer asks anew. */
@Component
class OldCommands {

    private static final int KEPT_DAYS = 30;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final Clock clock;

    OldCommands(JdbcClient jdbc, TransactionOperations transactions, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        actors.asSystem(() -> transactions.execute(transaction -> forgotten()));
    }

    private int forgotten() {
        return jdbc.sql("delete from kernel.command where at < :before")
                .param("before", OffsetDateTime.now(clock).minusDays(KEPT_DAYS))
                .update();
    }
}
