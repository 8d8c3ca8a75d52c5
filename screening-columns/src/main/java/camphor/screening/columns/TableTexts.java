package camphor.screening.columns;

import camphor.rules.language.Rule;
import camphor.rules.sql.Selected;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Texts of some rows of a table: first asked for, then read by DuckDB. */
final class TableTexts {
    private final String table;
    private final Map<Term, Integer> places = new LinkedHashMap<>();
    private final List<BitSet> wanted = new ArrayList<>();
    /** One copy of what many rows say. */
    private final Map<String, String> shared = new HashMap<>();

    private final @Nullable String[][] byRow;

    TableTexts(String table, int rows) {
        this.table = table;
        this.byRow = new String[rows][];
    }

    /** The place of a term's text among those of a row. */
    int place(Term term) {
        return places.computeIfAbsent(term, added -> {
            wanted.add(new BitSet());
            return places.size();
        });
    }

    /** Asks for a row's text. */
    void want(int row, int place) {
        wanted.get(place).set(row);
    }

    /** A row's text; null where it is not known. */
    @Nullable
    String text(int row, int place) {
        return byRow[row][place];
    }

    /** Reads what was asked for. */
    void load(DuckDb connection, SubjectQuery query) throws SQLException {
        List<Selected> read = new ArrayList<>();
        Term row = TableColumns.ownRow(table, Path.HERE);
        read.add(new Selected.Value(TableColumns.ROW, new Rule(table, "", row, query.catalogue())));
        places.keySet().forEach(term -> read.add(selected("t" + read.size(), term, query)));
        String columns = read.stream()
                .map(each -> SqlText.name(each.name()))
                .collect(Collectors.joining("::varchar, ", "", "::varchar"));
        BitSet any = new BitSet();
        wanted.forEach(any::or);
        RowSet rows = RowSet.of(connection, any);
        connection.chunks(
                "select cast(" + SqlText.name(TableColumns.ROW) + " as integer), " + columns + "\nfrom ("
                        + query.about(table, read) + ") as told" + rows.only(),
                this::take);
    }

    /** Texts as they are; what is seldom already as officers read it. */
    private Selected selected(String name, Term term, SubjectQuery query) {
        Rule rule = new Rule(table, "", term, query.catalogue());
        return term.type().kind() == Kind.TEXT ? new Selected.Value(name, rule) : new Selected.Shown(name, rule);
    }

    private void take(DuckDBDataChunkReader chunk) {
        DuckDBReadableVector row = chunk.vector(0);
        for (int i = 0; i < chunk.rowCount(); i++) {
            byRow[row.getInt(i)] = new String[places.size()];
        }
        for (int place = 0; place < places.size(); place++) {
            DuckDBReadableVector values = chunk.vector(place + 2);
            for (int i = 0; i < chunk.rowCount(); i++) {
                if (wanted.get(place).get(row.getInt(i))) {
                    byRow[row.getInt(i)][place] = text(values, i);
                }
            }
        }
    }

    private @Nullable String text(DuckDBReadableVector values, int at) {
        if (values.isNull(at)) {
            return null;
        }
        String text = values.getString(at);
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
