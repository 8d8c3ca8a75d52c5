package camphor.screening.columns;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import camphor.screening.Screening;
import camphor.screening.Snapshot;
import camphor.screening.plan.Belonging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of some rows of a table, read after it is known which rows there is something to tell of. */
final class Texts {
    private static final int NOWHERE = -1;

    private final Catalogue catalogue;
    private final int key;
    private final int source;
    private final int household;
    private final int village;
    private final List<Term> terms = new ArrayList<>();
    private final Map<Term, Integer> places = new HashMap<>();
    private final @Nullable String[][] byRow;

    /**
     * Of the rows of a table.
     *
     * @param told what is read beside that which names the rows and says where they belong
     */
    Texts(Screening run, Table table, Collection<Term> told, int rows) {
        catalogue = run.catalogue();
        Belonging ways = new Belonging(catalogue, table);
        key = placed(own(table, table.key()));
        source = placed(own(table, Snapshot.SOURCE));
        household = ways.household().map(this::placed).orElse(NOWHERE);
        village = ways.village().map(this::placed).orElse(NOWHERE);
        told.forEach(this::placed);
        byRow = new String[rows][];
    }

    private int placed(Term term) {
        return places.computeIfAbsent(term, added -> {
            terms.add(added);
            return places.size();
        });
    }

    private static Term own(Table table, String fact) {
        return new Term.FactOf(Path.HERE, table.id(), fact, Type.TEXT);
    }

    List<Term> terms() {
        return terms;
    }

    /** Makes room for a row's texts, one for each term. */
    void put(int row, @Nullable String[] texts) {
        byRow[row] = texts;
    }

    void put(int row, int place, @Nullable String text) {
        byRow[row][place] = text;
    }

    /** The row's own identifier; where it has none, the place that it was read from. */
    @Nullable
    String key(int row) {
        String own = at(row, key);
        return own != null ? own : at(row, source);
    }

    @Nullable
    String household(int row) {
        return at(row, household);
    }

    @Nullable
    String village(int row) {
        return at(row, village);
    }

    private @Nullable String at(int row, int place) {
        return place == NOWHERE ? null : byRow[row][place];
    }

    /** What officers read of a term. */
    Sentence.Value value(Term term) {
        Integer read = places.get(term);
        if (read == null) {
            throw new IllegalStateException("nobody has read the text of " + term);
        }
        int place = read;
        Map<String, String> labels = labels(term);
        return (batch, at) -> {
            String text = byRow[batch.rows()[at]][place];
            return text == null ? ToldValues.UNKNOWN : labels.getOrDefault(text, text);
        };
    }

    private Map<String, String> labels(Term term) {
        Map<String, String> labels = new HashMap<>();
        String list = term.type().codeList();
        if (list != null && term.type().kind() == Kind.TEXT) {
            for (Code code : catalogue.codeList(list).codes()) {
                labels.putIfAbsent(code.id(), code.label().zh());
            }
        }
        return labels;
    }
}
