package camphor.server.org.division;

import camphor.server.kernel.Actors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.DigestUtils;

/**
 * Brings the divisions of Hunan in at the first start, and what changed in them when the file is another one. A file
 * that was loaded before is left alone.
 */
@Component
@Order(LoadDivisions.BEFORE_THE_OTHERS)
class LoadDivisions implements ApplicationRunner {

    static final int BEFORE_THE_OTHERS = 10;

    private static final String FILE = "divisions/hunan.csv";
    private static final String SOURCE = "国家统计局统计用区划代码 2023-06-30, china-division 2.7.0";
    private static final LocalDate TRUE_ON = LocalDate.of(2023, 6, 30);

    private final DivisionTable table;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final Clock clock;

    LoadDivisions(
            DivisionTable table, JdbcClient jdbc, TransactionOperations transactions, Actors actors, Clock clock) {
        this.table = table;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        String csv = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        actors.asSystem(() -> transactions.execute(transaction -> load(csv, TRUE_ON)));
    }

    /** Whether there was anything to do. */
    boolean load(String csv, LocalDate trueOn) {
        int isNew = jdbc.sql("""
                        insert into org.division_delivery (digest, source, true_on, loaded_at)
                        values (:digest, :source, :trueOn, :now)
                        on conflict do nothing
                        """)
                .param("digest", DigestUtils.md5DigestAsHex(csv.getBytes(StandardCharsets.UTF_8)))
                .param("source", SOURCE)
                .param("trueOn", trueOn)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (isNew == 0) {
            return false;
        }
        table.merge(csv, trueOn);
        return true;
    }
}
