package camphor.server.casework.step;

import static camphor.server.casework.CaseworkRefusal.DEED_STANDS;
import static camphor.server.casework.CaseworkRefusal.DEED_UNKNOWN;

import camphor.server.casework.life.Step;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps taken on many problems at once, and how they are taken back. */
@Component
class StepDeeds {
    private static final String LOCK = """
            select problem.id
              from casework.problem
             where problem.id in (select step.problem from casework.step where step.deed = :deed)
             order by problem.id
               for update
            """;
    private static final String UNDO = """
            with undone as (
                select step.problem, step.was
                  from casework.step
                  join casework.problem on problem.id = step.problem and problem.version = step.version
                 where step.deed = :deed
            ), history as (
                insert into casework.step (problem, version, at, by, by_name, role, step, from_state, to_state,
                    village_code)
                select problem.id, problem.version + 1, :now, :account, :name, :role, 'undo', problem.state,
                       undone.was ->> 'state', problem.village_code
                  from undone join casework.problem on problem.id = undone.problem
            ), units as (
                delete from casework.problem_unit
                 using undone
                 where problem_unit.problem = undone.problem and undone.was ->> 'lead_unit' = ''
            )
            update casework.problem
               set version = problem.version + 1, last_step = 'undo', changed_at = :now, state = was ->> 'state',
                   class = was ->> 'class', severity = was ->> 'severity', lead_unit = was ->> 'lead_unit',
                   due = (was ->> 'due')::date,
                   assigned_at = case when was ->> 'lead_unit' <> '' then assigned_at end
              from undone
             where problem.id = undone.problem
            """;
    private static final String SINCE = """
            select version, at, by_name as by, step, to_state as to from casework.step
             where problem = :id and version > :version order by version
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    StepDeeds(JdbcClient jdbc, Actors actors, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    UUID begin(Step step, int done) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into casework.deed (id, step, done, at) values (:id, :step, :done, :now)")
                .param("id", id)
                .param("step", step.id())
                .param("done", done)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private record Kept(String step, int done, boolean undone) {}

    /**
     * What was taken back.
     *
     * @param stayed problems of which somebody took another step meanwhile
     */
    record Undone(int undone, int stayed) {}

    @Transactional
    public Undone undo(UUID id) {
        Kept deed = jdbc.sql("""
                        select step, done, undone_at is not null as undone from casework.deed where id = :id for update
                        """)
                .param("id", id)
                .query(Kept.class)
                .optional()
                .orElseThrow(() -> DEED_UNKNOWN.at("deed", id));
        if (deed.undone() || !Step.HARMLESS.contains(Step.of(deed.step()))) {
            throw DEED_STANDS.refuse();
        }
        Actor actor = actors.require();
        jdbc.sql(LOCK).param("deed", id).query(UUID.class).list();
        int undone = jdbc.sql(UNDO)
                .param("deed", id)
                .param("now", OffsetDateTime.now(clock))
                .param("account", actor.account().toString())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .update();
        if (undone == 0) {
            throw DEED_STANDS.refuse();
        }
        jdbc.sql("update casework.deed set undone_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
        audit.record(Deed.of("problems-step-undone").with("deed", id.toString()).with("problems", undone + ""));
        return new Undone(undone, deed.done() - undone);
    }

    /** The steps after a version. */
    List<ProblemChanged.Since> since(UUID problem, long version) {
        return jdbc.sql(SINCE)
                .param("id", problem)
                .param("version", version)
                .query((row, number) -> new ProblemChanged.Since(
                        row.getLong("version"),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime(),
                        row.getString("by"),
                        row.getString("step"),
                        row.getString("to")))
                .list();
    }

    /** Whether another problem can be merged into this one. */
    boolean takes(UUID into, UUID other) {
        return !into.equals(other)
                && jdbc.sql(
                                        "select count(*) from casework.problem where id = :id and state not in ('known', 'refuted')")
                                .param("id", into)
                                .query(Long.class)
                                .single()
                        == 1;
    }
}
