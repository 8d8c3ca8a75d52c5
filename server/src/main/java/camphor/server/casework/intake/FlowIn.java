package camphor.server.casework.intake;

import camphor.pack.WrittenRule.Category;
import camphor.pack.ready.ReadyRule;
import camphor.server.register.plan.PlanInForce;
import camphor.server.screening.LastHits;
import camphor.server.screening.Screened;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rules hit flows into the intake when a run has ended, in sets. What is there already stays as it was decided;
 * what the rules find no more is gone, and back when they find it again. Faults of the data stay out: they are put right
 * in the register, where each household shows its own.
 */
@Component
class FlowIn {
    private static final Set<Category> IN = EnumSet.of(Category.PROBLEM, Category.GAP, Category.LEAK, Category.WARNING);
    private static final String HITS = """
            create temporary table flowing on commit drop as
            select hit.rule || E'\\n' || hit.subject || E'\\n' || hit.subject_key || E'\\n' || hit.nth as origin,
                   hit.rule, hit.subject, hit.subject_key, hit.household_number, hit.village_code, hit.unit, hit.since,
                   coalesce(hit.found, rules.name) as found, hit.evidence, rules.clause, rules.category, rules.class,
                   rules.severity,
                   case when hit.unit = '' then string_to_array(rules.owners, ',') else array[hit.unit] end as owners
              from last_hit as hit
              join unnest(:rules::text[], :names::text[], :clauses::text[], :categories::text[], :classes::text[],
                          :severities::text[], :owners::text[])
                as rules(rule, name, clause, category, class, severity, owners) using (rule)
            """;
    private static final String INDEX = "create unique index on flowing (origin)";
    private static final String GONE = """
            update casework.clue
               set state = 'gone'
             where source = 'rule' and state in ('new', 'taken')
               and not exists (select from flowing where flowing.origin = clue.origin)
            """;
    private static final String IN_AGAIN = """
            insert into casework.clue (source, origin, village_code, clause, root, subject, subject_key,
                household_number, found, basis, category, class, severity, owners, found_by_name, found_at)
            select 'rule', origin, village_code, clause, rule, subject, subject_key, household_number, found, evidence,
                   category, class, severity, owners, '规则研判', since
              from flowing
                on conflict on constraint clue_once do update
               set found = excluded.found, basis = excluded.basis, household_number = excluded.household_number,
                   village_code = excluded.village_code, class = excluded.class, severity = excluded.severity,
                   clause = excluded.clause, owners = excluded.owners,
                   state = case when clue.state = 'gone' then 'new' else clue.state end,
                   problem = case when clue.state <> 'gone' then clue.problem end,
                   found_at = case when clue.state = 'gone' then excluded.found_at else clue.found_at end
             where clue.state = 'gone'
                or (clue.found, clue.basis, clue.household_number, clue.village_code, clue.severity)
                   is distinct from (excluded.found, excluded.basis, excluded.household_number, excluded.village_code,
                                     excluded.severity)
            """;

    private final JdbcClient jdbc;
    private final LastHits hits;
    private final PlanInForce plans;

    FlowIn(JdbcClient jdbc, LastHits hits, PlanInForce plans) {
        this.jdbc = jdbc;
        this.hits = hits;
        this.plans = plans;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Screened ended) {
        List<ReadyRule> rules = plans.plan().byId().values().stream()
                .filter(rule -> IN.contains(rule.written().category()))
                .toList();
        hits.into(rules.stream().map(ReadyRule::id).toList());
        jdbc.sql("drop table if exists pg_temp.flowing").update();
        jdbc.sql(HITS)
                .param("rules", array(rules, ReadyRule::id))
                .param("names", array(rules, rule -> rule.name().zh()))
                .param("clauses", array(rules, ReadyRule::clause))
                .param(
                        "categories",
                        array(rules, rule -> rule.written().category().name().toLowerCase(Locale.ROOT)))
                .param(
                        "classes",
                        array(rules, rule -> rule.written().fault().name().toLowerCase(Locale.ROOT)))
                .param(
                        "severities",
                        array(rules, rule -> rule.written().severity().name().toLowerCase(Locale.ROOT)))
                .param("owners", array(rules, rule -> String.join(",", rule.owners())))
                .update();
        jdbc.sql(INDEX).update();
        jdbc.sql(GONE).update();
        jdbc.sql(IN_AGAIN).update();
    }

    private static String[] array(List<ReadyRule> rules, Function<ReadyRule, String> value) {
        return rules.stream().map(value).toArray(String[]::new);
    }
}
