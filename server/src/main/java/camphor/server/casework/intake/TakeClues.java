package camphor.server.casework.intake;

import static camphor.server.casework.CaseworkRefusal.NOTHING_CHOSEN;
import static camphor.server.casework.CaseworkRefusal.STEP_INCOMPLETE;

import camphor.server.casework.problem.Births;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes clues up as problems, in sets. The same root under the same clause of the same household is one problem, however
 * many clues there are for it, and whether it is open already or begins now.
 */
@Component
class TakeClues {
    private static final String CHOSEN = """
            create temporary table chosen on commit drop as
            select clue.* from casework.clue where %s
            """;
    private static final String LOCK = "select clue.id from casework.clue where %s order by clue.id for update";
    private static final String SAME = """
            problem.household_number = %1$s.household_number and problem.clause = %1$s.clause
               and problem.root = %1$s.root and problem.village_code = %1$s.village_code
               and (problem.household_number <> '' or problem.subject_key = %1$s.subject_key)
               and problem.state not in ('closed', 'refuted', 'known')""";
    private static final String ONE_EACH = """
            insert into born (id, village_code, clause, subject, subject_key, subject_name, household, household_number,
                root, what, source, class, severity, owners, campaign, found_by, found_by_name, found_at)
            select distinct on (chosen.village_code, chosen.household_number, chosen.clause, chosen.root, own)
                   gen_random_uuid(), chosen.village_code, chosen.clause, chosen.subject, chosen.subject_key,
                   coalesce(chosen.subject_name, ''), chosen.household, chosen.household_number, chosen.root,
                   chosen.found, chosen.source, chosen.class, chosen.severity, chosen.owners, chosen.campaign,
                   chosen.found_by, chosen.found_by_name, chosen.found_at
              from (select *, case when household_number = '' then subject_key else '' end as own from chosen) as chosen
             where not exists (select from casework.problem where %s)
             order by chosen.village_code, chosen.household_number, chosen.clause, chosen.root, own, chosen.found_at
            """.formatted(SAME.formatted("chosen"));
    private static final String LINK = """
            update casework.clue
               set state = 'taken', problem = problem.id, decided_by_name = :by, decided_at = :now
              from chosen
              join casework.problem on %s
             where clue.id = chosen.id
            """.formatted(SAME.formatted("chosen"));
    private static final String SHOW = """
            insert into casework.problem_evidence (problem, evidence, stage, version, village_code)
            select problem.id, shown, 'before', problem.version, problem.village_code
              from chosen
              join casework.clue on clue.id = chosen.id
              join casework.problem on problem.id = clue.problem
             cross join lateral unnest(clue.evidence) as shown
             where not exists (select from casework.problem_evidence as known
                                where known.problem = problem.id and known.evidence = shown)
                on conflict do nothing
            """;
    private static final String DISMISS = """
            update casework.clue
               set state = 'dismissed', reason = :reason, decided_by_name = :by, decided_at = :now
             where %s
            """;

    private final JdbcClient jdbc;
    private final Births births;
    private final Naming naming;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    TakeClues(JdbcClient jdbc, Births births, Naming naming, Actors actors, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.births = births;
        this.naming = naming;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of clues.
     *
     * @param taken clues; {@code problems} that began with them; the others were known already
     */
    @Schema(name = "CluesTaken")
    record Taken(int taken, int problems) {}

    /** Which clues: by id, or all that a filter shows. */
    @Schema(name = "CluesWish")
    record Wish(
            @Nullable List<UUID> ids,
            @Nullable ClueFilter filter,
            @Nullable String reason) {}

    @Transactional
    public Taken take(Wish wish) {
        return taken(chosen(wish));
    }

    @Transactional
    public Taken these(List<UUID> ids) {
        return taken(ClueNarrowing.these(ids).inState("new"));
    }

    private Taken taken(ClueNarrowing which) {
        jdbc.sql("drop table if exists pg_temp.chosen").update();
        jdbc.sql(LOCK.formatted(which.text()))
                .params(which.parameters())
                .query(UUID.class)
                .list();
        jdbc.sql(CHOSEN.formatted(which.text())).params(which.parameters()).update();
        births.begin();
        jdbc.sql(ONE_EACH).update();
        naming.nameBorn();
        int made = births.end(null);
        int linked = jdbc.sql(LINK)
                .param("by", actors.current().map(Actor::name).orElse("系统"))
                .param("now", OffsetDateTime.now(clock))
                .update();
        jdbc.sql(SHOW).update();
        audit.record(
                Deed.of("clues-taken").with("clues", String.valueOf(linked)).with("problems", String.valueOf(made)));
        return new Taken(linked, made);
    }

    private ClueNarrowing chosen(Wish wish) {
        Actor actor = actors.require();
        if (wish.ids() == null && wish.filter() == null) {
            throw NOTHING_CHOSEN.at("ids");
        }
        ClueNarrowing which = ClueNarrowing.of(wish.filter() == null ? ClueFilter.ALL : wish.filter(), actor);
        return (wish.ids() == null ? which : which.only(wish.ids())).inState("new");
    }

    /** How many were put aside. */
    record Dismissed(int dismissed) {}

    @Transactional
    public Dismissed dismiss(Wish wish) {
        String reason = wish.reason();
        if (reason == null || reason.isBlank()) {
            throw STEP_INCOMPLETE.at("reason", "不作为问题", "理由");
        }
        ClueNarrowing which = chosen(wish);
        int dismissed = jdbc.sql(DISMISS.formatted(which.text()))
                .params(which.parameters())
                .param("reason", reason)
                .param("by", actors.require().name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        audit.record(Deed.of("clues-dismissed").with("clues", String.valueOf(dismissed)));
        return new Dismissed(dismissed);
    }
}
