package camphor.server.casework.lookback;

import camphor.server.casework.life.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a problem that was drawn turned out to be, told by the step that was taken. */
@Component
public class LookBackResults {
    private static final String RESULT = """
            update casework.look_back_problem set result = :result, at = :now, by_name = :by
             where problem = any(:problems) and result is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LookBackResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Step step, Collection<UUID> problems, String byName) {
        if (step == Step.CONFIRM || step == Step.REOPEN) {
            jdbc.sql(RESULT)
                    .param("result", step == Step.CONFIRM ? "held" : "reopened")
                    .param("now", OffsetDateTime.now(clock))
                    .param("by", byName)
                    .param("problems", problems.toArray(UUID[]::new))
                    .update();
        }
    }
}
