package camphor.server.screening;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hits of the last run, for capabilities that go on from there; in sets, because there may be hundreds of thousands. */
@Component
public class LastHits {
    private static final String INTO = """
            create temporary table last_hit on commit drop as
            select rule, subject, subject_key, nth, household_number, village_code, unit, found, evidence, since
              from screening.finding
             where outcome = 'hit' and change <> 'gone' and rule = any(:rules)
            """;

    private final JdbcClient jdbc;

    LastHits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts what these rules hit, as far as the actor may see it, into the temporary table {@code last_hit}, which is gone
     * with the transaction: {@code rule, subject, subject_key, nth, household_number, village_code, unit, found, evidence,
     * since}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void into(Collection<String> rules) {
        jdbc.sql("drop table if exists pg_temp.last_hit").update();
        jdbc.sql(INTO).param("rules", rules.toArray(String[]::new)).update();
    }
}
