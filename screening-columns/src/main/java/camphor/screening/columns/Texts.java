package camphor.screening.columns;

import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.screening.Screening;
import camphor.screening.Snapshot;
import camphor.screening.plan.Belonging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of some rows of a table, read after it is known which rows there is something to tell of. */
final class Texts {
    private static final String KEY = "key";
    private static final String SOURCE = "source";
    private static final String HOUSEHOLD = "household";
    private static final String VILLAGE = "village";

    private final Map<String, Term> names = new LinkedHashMap<>();
    private final List<Term> shown;
    private final Map<Object, Integer> places = new HashMap<>();
    private final @Nullable String[][] byRow;

    /**
     * Of the rows of a table.
     *
     * @param shown what is to be read beside the rows' names, as officers read it
     */
    Texts(Screening run, Table table, List<Term> shown, int rows) {
        Belonging ways = new Belonging(run.catalogue(), table);
        names.put(KEY, own(table, table.key()));
        names.put(SOURCE, own(table, Snapshot.SOURCE));
        ways.household().ifPresent(term -> names.put(HOUSEHOLD, term));
        ways.village().ifPresent(term -> names.put(VILLAGE, term));
        this.shown = shown;
        names.keySet().forEach(name -> places.put(name, places.size()));
        shown.forEach(term -> places.put(term, places.size()));
        byRow = new String[rows][];
    }

    private static Term own(Table table, String fact) {
        return new Term.FactOf(Path.HERE, table.id(), fact, Type.TEXT);
    }

    /** What names a row and says where it belongs, to be read as it is; put before the shown texts. */
    List<Term> names() {
        return new ArrayList<>(names.values());
    }

    List<Term> shown() {
        return shown;
    }

    void put(int row, @Nullable String[] texts) {
        byRow[row] = texts;
    }

    /** The row's own identifier; where it has none, the place that it was read from. */
    @Nullable
    String key(int row) {
        String key = at(row, KEY);
        return key != null ? key : at(row, SOURCE);
    }

    @Nullable
    String household(int row) {
        return at(row, HOUSEHOLD);
    }

    @Nullable
    String village(int row) {
        return at(row, VILLAGE);
    }

    private @Nullable String at(int row, String name) {
        Integer place = places.get(name);
        return place == null ? null : byRow[row][place];
    }

    /** A text of each row. */
    Sentence.Value value(Term term) {
        Integer place = places.get(term);
        if (place == null) {
            throw new IllegalStateException("nobody has read the text of " + term);
        }
        int known = place;
        return (batch, at) -> String.valueOf(byRow[batch.rows()[at]][known]);
    }
}
