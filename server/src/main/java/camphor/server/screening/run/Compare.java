package camphor.server.screening.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a run found beside what the run before found: fresh, still there, changed, gone. A finding is the same when
 * the same rule says the same of the same subject; its wording may differ, then it is changed. COPY does not go into a
 * table with row-level security, so that findings wait in a temporary table.
 */
@Component
class Compare {
    private static final String TOLD = """
            create temporary table told (rule text collate "C", rule_version integer, subject text collate "C",
                subject_key text collate "C", outcome text collate "C", household_number text collate "C",
                village_code text collate "C", unit text collate "C", found text, evidence text) on commit drop
            """;
    private static final String NOW = """
            create temporary table found_now on commit drop as
            select *, row_number() over (partition by rule, subject, subject_key, outcome
                                         order by evidence, found)::integer as nth
              from told
            """;
    private static final String INDEX = "create unique index on found_now (rule, subject, subject_key, outcome, nth)";
    private static final String SAME = """
            (finding.rule, finding.subject, finding.subject_key, finding.outcome, finding.nth)
               = (now.rule, now.subject, now.subject_key, now.outcome, now.nth)""";
    private static final String FORGET = "delete from screening.finding where change = 'gone'";
    private static final String STILL = """
            update screening.finding
               set change = case when finding.found is not distinct from now.found and finding.evidence = now.evidence
                                 then 'still' else 'changed' end,
                   rule_version = now.rule_version, household_number = now.household_number,
                   village_code = now.village_code, unit = now.unit, found = now.found, evidence = now.evidence
              from found_now as now
             where %s
               and (finding.change, finding.rule_version, finding.household_number, finding.village_code, finding.unit,
                    finding.found, finding.evidence)
                   is distinct from ('still', now.rule_version, now.household_number, now.village_code, now.unit,
                                     now.found, now.evidence)
            """.formatted(SAME);
    private static final String GONE = """
            update screening.finding
               set change = 'gone',
                   out_of_sight = finding.outcome = 'hit' and exists (
                       select from found_now as now
                        where (now.rule, now.subject, now.subject_key) = (finding.rule, finding.subject, finding.subject_key)
                          and now.outcome = 'unknown')
             where not exists (select from found_now as now where %s)
            """.formatted(SAME);
    private static final String FRESH = """
            insert into screening.finding (rule, rule_version, subject, subject_key, outcome, nth, household_number,
                village_code, unit, found, evidence, change)
            select now.rule, now.rule_version, now.subject, now.subject_key, now.outcome, now.nth,
                   now.household_number, now.village_code, now.unit, now.found, now.evidence, 'fresh'
              from found_now as now
             where not exists (select from screening.finding where %s)
             order by now.village_code, now.household_number, now.rule
            """.formatted(SAME);
    private static final String NO_TALLY = "delete from screening.tally";
    private static final String TALLY = """
            insert into screening.tally (rule, subject, village_code, unit, outcome, change, findings)
            select rule, subject, village_code, unit, outcome, change, count(*)
              from screening.finding
             group by rule, subject, village_code, unit, outcome, change
            """;
    private static final String CHANGES = """
            select coalesce(sum(findings) filter (where outcome = 'hit' and change <> 'gone'), 0) as hits,
                   coalesce(sum(findings) filter (where outcome = 'unknown' and change <> 'gone'), 0) as unknowns,
                   coalesce(sum(findings) filter (where outcome = 'hit' and change = 'fresh'), 0) as appeared,
                   coalesce(sum(findings) filter (where outcome = 'hit' and change = 'gone'), 0) as gone,
                   coalesce(sum(findings) filter (where outcome = 'hit' and change = 'changed'), 0) as changed
              from screening.tally
            """;

    private final JdbcClient jdbc;

    Compare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums of hits and unknowns, and what became of hits since the run before. */
    record Changes(long hits, long unknowns, long appeared, long gone, long changed) {}

    /** Makes the temporary table {@code told} that findings are copied into. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare() {
        jdbc.sql(TOLD).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Changes withTheRunBefore() {
        List.of(NOW, INDEX, "analyze found_now", FORGET, STILL, GONE, FRESH, NO_TALLY, TALLY)
                .forEach(step -> jdbc.sql(step).update());
        return jdbc.sql(CHANGES).query(Changes.class).single();
    }
}
