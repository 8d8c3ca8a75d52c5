package camphor.server.casework.step;

import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.life.Step;
import camphor.server.evidence.Evidence;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a step: its evidence, and the units that it gives the problem to. */
@Component
class Attaching {
    private static final String EVIDENCE = """
            insert into casework.problem_evidence (problem, evidence, stage, version, village_code)
            select :problem, shown, :stage, :version, :village from unnest(:evidence) as shown
            on conflict do nothing
            """;
    private static final String NO_UNITS = "delete from casework.problem_unit where problem = any(:problems)";
    private static final String UNITS = """
            insert into casework.problem_unit (problem, unit, leads, due, village_code)
            select problem.id, given.unit, given.leads, problem.due, problem.village_code
              from unnest(:problems::uuid[], :units::text[], :leads::boolean[]) as given(problem, unit, leads)
              join casework.problem on problem.id = given.problem
            """;
    private static final String PART_DONE = """
            update casework.problem_unit set done_at = :now, done_by_name = :name
             where problem = :problem and not leads and done_at is null and not unit = any(:left)
            """;

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Attaching(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    void evidence(Stepped step) {
        Step taken = step.move().step();
        show(
                step,
                step.move().evidence(),
                Step.HANDS_IN.contains(taken)
                        ? "after"
                        : taken == Step.REFUTE || taken == Step.VERIFY ? "before" : "during");
        show(step, requireNonNullElse(step.move().fields().before(), List.of()), "before");
    }

    private void show(Stepped step, List<UUID> shown, String stage) {
        if (shown.isEmpty()) {
            return;
        }
        evidence.require(shown, step.before().villageCode());
        jdbc.sql(EVIDENCE)
                .param("problem", step.after().id())
                .param("stage", stage)
                .param("version", step.after().version())
                .param("village", step.before().villageCode())
                .param("evidence", shown.toArray(UUID[]::new))
                .update();
    }

    /** After the steps are written. */
    void units(List<Stepped> steps) {
        Step taken = steps.get(0).move().step();
        if (taken == Step.ASSIGN || taken == Step.TRANSFER) {
            given(steps);
        } else if (taken == Step.PART) {
            steps.forEach(this::partDone);
        }
    }

    private void given(List<Stepped> steps) {
        List<UUID> problems = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<Boolean> leads = new ArrayList<>();
        for (Stepped step : steps) {
            for (String unit : requireNonNullElse(step.move().fields().units(), List.<String>of())) {
                problems.add(step.after().id());
                units.add(unit);
                leads.add(unit.equals(step.after().leadUnit()));
            }
        }
        UUID[] given = problems.toArray(UUID[]::new);
        jdbc.sql(NO_UNITS).param("problems", given).update();
        jdbc.sql(UNITS)
                .param("problems", given)
                .param("units", units.toArray(String[]::new))
                .param("leads", leads.toArray(Boolean[]::new))
                .update();
    }

    private void partDone(Stepped step) {
        jdbc.sql(PART_DONE)
                .param("now", OffsetDateTime.now(clock))
                .param("name", step.move().by().name())
                .param("problem", step.after().id())
                .param("left", step.after().parts().toArray(String[]::new))
                .update();
    }
}
