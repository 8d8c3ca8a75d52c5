package camphor.screening.plan;

import camphor.rules.language.Rule;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectGathering;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.screening.Measure;
import camphor.screening.Standing;
import camphor.screening.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The subjects behind measures of one delivered table, as SQL: first all their values, then who stands where. */
public final class SubjectsQuery {
    private static final String KEY = "subject_key";
    private static final String HOUSEHOLD = "household_id";
    private static final String VILLAGE = "village_code";
    private static final String PLACED = """
            select %d as measure, subject_key, household_id, village_code, standing, value, whole
              from (select subject_key, household_id, village_code, %s as standing, %s as value, %s as whole
                      from %s) as placed
             where standing in (%s)""";
    private static final String SUBJECTS = """
            select subject_key, household_id, village_code, standing, value, whole
              from %s
             where measure = %d and %s
             order by village_code nulls last, household_id nulls last, subject_key""";

    private final SubjectQuery query;
    private final String table;
    private final List<Measure> measures;
    private final List<Set<Standing>> wanted;

    /** For measures that are all about that table, and which sides of each are wanted. */
    public SubjectsQuery(SubjectQuery query, String table, Map<Measure, Set<Standing>> wanted) {
        this.query = query;
        this.table = table;
        this.measures = List.copyOf(wanted.keySet());
        this.wanted = List.copyOf(wanted.values());
    }

    /** One row for each subject: who it is, and its values for each measure. */
    public String values() {
        SubjectGathering gathering = new SubjectGathering(query, table);
        Map<String, Term> named = belonging();
        List<String> columns = new ArrayList<>();
        columns.add("coalesce(" + KEY + ", " + query.dialect().quoted(Snapshotted.SOURCE) + ") as " + KEY);
        for (String column : List.of(HOUSEHOLD, VILLAGE)) {
            String nothing = "cast(null as " + query.dialect().textType() + ")";
            columns.add((named.containsKey(column) ? column : nothing) + " as " + column);
        }
        for (int at = 0; at < measures.size(); at++) {
            Sides sides = Sides.of(measures.get(at), at);
            Rule denominator = measures.get(at).denominator();
            columns.add(gathering.value(measures.get(at).numerator().term()) + " as " + sides.above());
            columns.add((denominator == null ? "true" : gathering.value(denominator.term())) + " as " + sides.below());
        }
        return "select " + String.join(", ", columns) + "\n  from (" + gathering.query(named) + ") as gathered";
    }

    private Map<String, Term> belonging() {
        Belonging ways = new Belonging(query.catalogue(), query.catalogue().table(table));
        Map<String, Term> named = new LinkedHashMap<>();
        named.put(
                KEY,
                new Term.FactOf(Path.HERE, table, query.catalogue().table(table).key(), Type.TEXT));
        ways.household().ifPresent(term -> named.put(HOUSEHOLD, term));
        ways.village().ifPresent(term -> named.put(VILLAGE, term));
        return named;
    }

    /**
     * The subjects of each measure that are wanted, measure after measure.
     *
     * @param values name of the relation that holds what {@link #values()} gives
     */
    public List<String> placed(String values) {
        List<String> queries = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            Sides sides = Sides.of(measures.get(at), at);
            queries.add(PLACED.formatted(
                    at, sides.standing(), sides.value(), sides.whole(), values, kinds(wanted.get(at))));
        }
        return queries;
    }

    /**
     * The subjects of one measure.
     *
     * @param placed name of the relation that holds what {@link #placed} gives
     */
    public String subjects(Measure measure, String placed, Territory territory) {
        return SUBJECTS.formatted(placed, measures.indexOf(measure), Within.of(territory, VILLAGE, KEY));
    }

    private String kinds(Set<Standing> standings) {
        return standings.stream().map(Enum::name).map(query.dialect()::text).collect(Collectors.joining(", "));
    }
}
