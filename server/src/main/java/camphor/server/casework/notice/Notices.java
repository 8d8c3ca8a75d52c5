package camphor.server.casework.notice;

import camphor.server.casework.life.Step;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of steps whoever has to go on. */
@Component
public class Notices {
    private static final String TELL = """
            insert into casework.notice (problem, kind, nth, to_role, to_unit, village_code, at)
            select id, :kind, version::text, :to, lead_unit, village_code, :now
              from casework.problem
             where id = any(:ids)
                on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** After the step was written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Step step, Collection<UUID> problems) {
        Kind kind = Kind.told(step);
        if (kind != null) {
            jdbc.sql(TELL)
                    .param("kind", kind.id())
                    .param("to", kind.to())
                    .param("now", OffsetDateTime.now(clock))
                    .param("ids", problems.toArray(UUID[]::new))
                    .update();
        }
    }
}
