package camphor.screening.columns;

import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table: first asked for by those who read them, then loaded. What is asked for twice is one column.
 */
final class TableColumns {
    /** Beside the facts, each row's own number, counted from 0. */
    static final String ROW = "_row";

    private static final long MOST_ROWS = Integer.MAX_VALUE - 8;

    private final Table table;
    private final long rows;
    private final Map<Term, Column> terms = new LinkedHashMap<>();
    private final Map<Term, CodeColumn> codes = new LinkedHashMap<>();
    private final Map<Term, SetColumn> sets = new LinkedHashMap<>();
    private final Set<Column> loaded = new HashSet<>();

    TableColumns(Table table, long rows) {
        if (rows > MOST_ROWS) {
            throw new IllegalStateException(table.id() + " has more rows than columns can have");
        }
        this.table = table;
        this.rows = rows;
    }

    Table table() {
        return table;
    }

    int rows() {
        return (int) rows;
    }

    static Term ownRow(String table, Path at) {
        return new Term.FactOf(at, table, ROW, Type.integer(0, MOST_ROWS));
    }

    /** A fact of the rows themselves. */
    static Term own(Term.FactOf fact) {
        return new Term.FactOf(Path.HERE, fact.table(), fact.fact(), fact.type());
    }

    /** A number or day of each row. */
    NumberColumn numbers(Term term) {
        return (NumberColumn) terms.computeIfAbsent(term, asked -> new NumberColumn(asked.type(), most(asked.type())));
    }

    VerdictColumn verdicts(Term term) {
        return (VerdictColumn) terms.computeIfAbsent(term, asked -> new VerdictColumn());
    }

    CodeColumn codes(Term fact) {
        return codes.computeIfAbsent(fact, asked -> new CodeColumn());
    }

    /** The fact's codes if somebody asked for them. */
    @Nullable
    CodeColumn codesAsked(Term fact) {
        return codes.get(fact);
    }

    SetColumn sets(Term fact) {
        return sets.computeIfAbsent(fact, asked -> new SetColumn());
    }

    boolean isAsked(Term term) {
        return terms.containsKey(term);
    }

    /** The columns that were asked for since this was last called, by the term that each is made of. */
    List<Map.Entry<Term, Column>> toLoad() {
        List<Map.Entry<Term, Column>> asked = new ArrayList<>();
        Stream.of(terms, codes, sets)
                .forEach(some -> some.forEach((term, column) -> {
                    if (loaded.add(column)) {
                        asked.add(Map.entry(term, column));
                    }
                }));
        return asked;
    }

    /** How far from 0 a value can be, in units of its last digit. */
    private static double most(Type type) {
        if (type.kind() == Kind.DATE) {
            return DayForms.MOST;
        }
        BigDecimal widest = type.bounds().min().abs().max(type.bounds().max().abs());
        return widest.scaleByPowerOfTen(type.scale()).doubleValue();
    }
}
