package camphor.screening.plan;

import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.rules.sql.SubjectGathering;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.screening.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions to the records of one delivered table, as SQL. */
public final class RegisterQuery {
    private static final String KEY = "subject_key";
    private static final String VILLAGE = "village_code";

    private final SubjectQuery query;
    private final Table table;
    private final SubjectGathering gathering;

    public RegisterQuery(SubjectQuery query, String table) {
        this.query = query;
        this.table = query.catalogue().table(table);
        this.gathering = new SubjectGathering(query, table);
    }

    /**
     * One row for each record that is wanted: its key, then each expression as officers read it.
     *
     * @param wanted name of a relation whose column {@code key} holds the keys
     */
    public String look(List<Rule> shown, String wanted) {
        List<String> columns = new ArrayList<>(List.of(KEY));
        shown.forEach(rule -> columns.add(gathering.shown(rule.term())));
        Map<String, Term> named = Map.of(KEY, new Term.FactOf(Path.HERE, table.id(), table.key(), Type.TEXT));
        return "select " + String.join(", ", columns) + "\n  from (" + gathering.query(named) + ") as gathered\n where "
                + KEY + " in (select key from " + wanted + ")\n order by 1";
    }

    /** One row for each village, or township that records are named after: its code, then numerator, denominator and unknowns of each measure. */
    public String measure(List<Measure> measures) {
        List<String> values = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Rule denominator = measures.get(i).denominator();
            Sides sides = Sides.of(measures.get(i), i);
            values.add(gathering.value(measures.get(i).numerator().term()) + " as " + sides.above());
            values.add((denominator == null ? "true" : gathering.value(denominator.term())) + " as " + sides.below());
            sums.addAll(
                    List.of(sides.numerator(), sides.denominator(), "count(*) filter (where " + sides.unknown() + ")"));
        }
        Map<String, Term> named = belonging();
        String ofKey = Within.township(KEY);
        String village = named.containsKey(VILLAGE) ? "coalesce(" + VILLAGE + ", " + ofKey + ")" : ofKey;
        return "select village, " + String.join(", ", sums) + "\n  from (select " + village + " as village, "
                + String.join(", ", values) + " from (" + gathering.query(named)
                + ") as gathered) as valued\n group by village\n order by village nulls last";
    }

    private Map<String, Term> belonging() {
        Map<String, Term> named = new LinkedHashMap<>();
        named.put(KEY, new Term.FactOf(Path.HERE, table.id(), table.key(), Type.TEXT));
        new Belonging(query.catalogue(), table).village().ifPresent(term -> named.put(VILLAGE, term));
        return named;
    }
}
