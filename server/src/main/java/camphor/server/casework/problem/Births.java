package camphor.server.casework.problem;

import camphor.server.kernel.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Problems come into the world in sets: what is to become one is put into the temporary table {@code born}, and all get
 * their number, the first line of their history, and, if the same was closed not long before, their earlier life.
 */
@Component
public class Births {
    /** What comes back within so many days of being closed is the same problem come back. */
    static final int BACK_WITHIN_DAYS = 90;

    private static final String BORN = """
            create temporary table born (id uuid, village_code text collate "C", clause text collate "C", subject text,
                subject_key text, subject_name text, household uuid, household_number text collate "C",
                root text collate "C", what text, source text, class text, severity text, owners text[], campaign uuid,
                found_by text, found_by_name text, found_at timestamptz) on commit drop
            """;
    private static final String MAKE = """
            insert into casework.problem (id, number, village_code, clause, subject, subject_key, subject_name, household,
                household_number, root, what, source, class, severity, owners, campaign, found_by, found_by_name,
                found_at, earlier, times, changed_at)
            select born.id, born.clause || '-' || lpad(nextval('casework.problem_number')::text, 6, '0'),
                   born.village_code, born.clause, born.subject, born.subject_key, born.subject_name, born.household,
                   born.household_number, born.root, born.what, born.source, born.class, born.severity, born.owners,
                   born.campaign, born.found_by, born.found_by_name, born.found_at, before.id,
                   coalesce(before.times, 0) + 1, :now
              from born
              left join lateral (
                select problem.id, problem.times
                  from casework.problem
                 where problem.household_number = born.household_number and problem.clause = born.clause
                   and problem.root = born.root
                   and (problem.household_number <> '' or problem.subject_key = born.subject_key)
                   and problem.village_code = born.village_code
                   and problem.state = 'closed' and problem.closed_at >= :backSince
                 order by problem.closed_at desc
                 limit 1) as before on true
             order by born.village_code, born.clause, born.household_number
            """;
    private static final String HISTORY = """
            insert into casework.step (problem, version, at, by, by_name, role, step, to_state, deed, village_code)
            select id, 1, :now, :by, :byName, :role, 'find', 'found', :deed, village_code from born
            """;
    private static final String SHOW = """
            insert into casework.problem_evidence (problem, evidence, stage, version, village_code)
            select :problem, shown, 'before', 1, :village from unnest(:evidence) as shown
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    Births(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** Makes the table that takes them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        jdbc.sql("drop table if exists pg_temp.born").update();
        jdbc.sql(BORN).update();
    }

    /** Lets all that lie there begin; answers how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int end(@Nullable UUID deed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int made = jdbc.sql(MAKE)
                .param("now", now)
                .param(
                        "backSince",
                        LocalDate.now(clock)
                                .minusDays(BACK_WITHIN_DAYS)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .update();
        jdbc.sql(HISTORY)
                .param("now", now)
                .param("deed", deed)
                .param(
                        "by",
                        actors.current()
                                .map(actor -> actor.account().toString())
                                .orElse("system"))
                .param("byName", actors.current().map(actor -> actor.name()).orElse("系统"))
                .param(
                        "role",
                        actors.current().map(actor -> actor.role().name()).orElse(""))
                .update();
        return made;
    }

    /** Evidence of how it was when it was found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(UUID problem, List<UUID> evidence, String village) {
        if (!evidence.isEmpty()) {
            jdbc.sql(SHOW)
                    .param("problem", problem)
                    .param("evidence", evidence.toArray(UUID[]::new))
                    .param("village", village)
                    .update();
        }
    }
}
