package camphor.screening.plan;

import camphor.rules.fact.Table;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectGathering;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.screening.Finding;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query for the findings of one rule, over what was gathered of its subjects. */
final class FindingQuery {
    private static final String KEY = "subject_key";
    private static final String HOUSEHOLD = "household_id";
    private static final String VILLAGE = "village_code";

    /** A subject without a key is known by the place that it was read from. */
    private static final String QUERY = """
            select %s as run,
                   date '%s' as as_of,
                   %s as rule,
                   %d as rule_version,
                   %s as subject_table,
                   coalesce(subject_key, %s) as subject_key,
                   %s as household_id,
                   %s as village_code,
                   case when holds then 'hit' else 'unknown' end as outcome,
                   %s as found,
                   case when holds then %s else %s end as evidence
              from (select %s, %s as holds from %s) as judged
             where holds is null or holds""";

    private final Screening run;
    private final Dialect dialect;
    private final SubjectGathering gathering;
    private final String gathered;
    private final Map<String, Term> belonging = new LinkedHashMap<>();

    FindingQuery(Screening run, Dialect dialect, SubjectGathering gathering, Table subject, String gathered) {
        this.run = run;
        this.dialect = dialect;
        this.gathering = gathering;
        this.gathered = gathered;
        Belonging ways = new Belonging(run.catalogue(), subject);
        belonging.put(KEY, new Term.FactOf(Path.HERE, subject.id(), subject.key(), Type.TEXT));
        ways.household().ifPresent(term -> belonging.put(HOUSEHOLD, term));
        ways.village().ifPresent(term -> belonging.put(VILLAGE, term));
    }

    /** The columns that the queries read beside those of the rules. */
    Map<String, Term> belonging() {
        return belonging;
    }

    String of(ScreeningRule rule) {
        String holds = gathering.value(rule.rule().term());
        String found = found(rule.found());
        String evidence = gathering.evidence(rule.rule());
        String missing =
                "coalesce(nullif(" + gathering.missing(rule.rule()) + ", ''), " + dialect.text(Finding.NO_RESULT) + ")";
        return QUERY.formatted(
                dialect.text(run.runId()),
                run.bindings().asOf(),
                dialect.text(rule.id()),
                rule.version(),
                dialect.text(rule.subject()),
                source(),
                known(HOUSEHOLD),
                known(VILLAGE),
                found,
                evidence,
                missing,
                read(),
                holds,
                gathered);
    }

    /** Only what the rule reads: planning a query costs by the columns that it names. */
    private String read() {
        List<String> columns = new ArrayList<>(belonging.keySet());
        columns.add(source());
        columns.addAll(gathering.columnsRead());
        return String.join(", ", columns);
    }

    private String source() {
        return dialect.quoted(Snapshotted.SOURCE);
    }

    private String known(String column) {
        return belonging.containsKey(column) ? column : nothing();
    }

    private String nothing() {
        return "cast(null as " + dialect.textType() + ")";
    }

    private String found(@Nullable Wording wording) {
        if (wording == null) {
            return nothing();
        }
        List<String> parts = wording.parts().stream().map(this::part).toList();
        return parts.isEmpty() ? nothing() : "case when holds then " + String.join(" || ", parts) + " end";
    }

    private String part(Wording.Part part) {
        return part instanceof Wording.Value value
                ? gathering.shown(value.expression().term())
                : dialect.text(((Wording.Words) part).text());
    }
}
