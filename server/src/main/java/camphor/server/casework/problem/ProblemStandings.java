package camphor.server.casework.problem;

import camphor.server.casework.life.Standing;
import camphor.server.casework.life.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Problems as the table of life looks at them. */
@Component
public class ProblemStandings {
    private static final String SELECT = """
            select problem.id, problem.version, problem.state, problem.lead_unit, problem.due, problem.workers,
                   problem.asker, problem.transfers, problem.asked,
                   problem.class is not null and problem.severity is not null as classified,
                   problem.number, problem.village_code, problem.clause, problem.severity,
                   array(select problem_unit.unit from casework.problem_unit
                          where problem_unit.problem = problem.id and not problem_unit.leads
                            and problem_unit.done_at is null) as parts,
                   problem.submitted_version is not null as proven
              from casework.problem
             where %s
             order by problem.id
            """;

    private final JdbcClient jdbc;

    ProblemStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A problem with what must be known of it to take a step. */
    public record Found(
            Standing standing,
            String number,
            String villageCode,
            String clause,
            @Nullable String severity) {}

    /** Those that meet the conditions, locked until the transaction ends; always in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Found> locked(Narrowing narrowing) {
        return jdbc.sql(SELECT.formatted(narrowing.text()) + " for update of problem")
                .params(narrowing.parameters())
                .query((row, number) -> found(row))
                .list();
    }

    Standing read(UUID id) {
        return jdbc.sql(SELECT.formatted("problem.id = :id"))
                .param("id", id)
                .query((row, number) -> found(row).standing())
                .single();
    }

    private static Found found(ResultSet row) throws SQLException {
        Standing standing = new Standing(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                State.of(row.getString("state")),
                row.getString("lead_unit"),
                Set.of((String[]) row.getArray("parts").getArray()),
                row.getObject("due", LocalDate.class),
                Set.of((UUID[]) row.getArray("workers").getArray()),
                row.getBoolean("proven"),
                row.getObject("asker", UUID.class),
                row.getInt("transfers"),
                row.getBoolean("asked"),
                row.getBoolean("classified"));
        return new Found(
                standing,
                row.getString("number"),
                row.getString("village_code"),
                row.getString("clause"),
                row.getString("severity"));
    }
}
