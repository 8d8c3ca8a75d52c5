package camphor.screening.columns;

import camphor.rules.language.Rule;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Selected;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import camphor.screening.Screening;
import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Has DuckDB read the texts of those rows of a table that something is told of. */
final class TextLoading {
    private final Screening run;
    private final Snapshotted snapshot;
    private final String table;
    private final Texts texts;
    /** One copy of what many rows say. */
    private final Map<String, String> shared = new HashMap<>();

    TextLoading(Screening run, Snapshotted snapshot, String table, Texts texts) {
        this.run = run;
        this.snapshot = snapshot;
        this.table = table;
        this.texts = texts;
    }

    void load(DuckDb connection, int[] rows) throws SQLException {
        String found = "found_" + table;
        connection.run("create table " + SqlText.name(found) + " (place integer)");
        append(connection, rows, found);
        List<Selected> read = new ArrayList<>();
        read.add(new Selected.Value(TableColumns.ROW, rule(TableColumns.ownRow(table, Path.HERE))));
        texts.terms().forEach(term -> read.add(selected("t" + read.size(), term)));
        String columns = read.stream()
                .map(each -> SqlText.name(each.name()))
                .collect(Collectors.joining("::varchar, ", "", "::varchar"));
        String query = new SubjectQuery(Dialect.DUCK_DB, run.catalogue(), snapshot, run.bindings()).about(table, read);
        connection.chunks(
                "select found.place, " + columns + "\nfrom (" + query + ") as told\ninner join " + SqlText.name(found)
                        + " as found on found.place = told." + SqlText.name(TableColumns.ROW),
                this::take);
    }

    /** Texts as they are; what is seldom already as officers read it. */
    private Selected selected(String name, Term term) {
        return term.type().kind() == Kind.TEXT
                ? new Selected.Value(name, rule(term))
                : new Selected.Shown(name, rule(term));
    }

    private Rule rule(Term term) {
        return new Rule(table, "", term, run.catalogue());
    }

    private void take(DuckDBDataChunkReader chunk) {
        int count = texts.terms().size();
        DuckDBReadableVector place = chunk.vector(0);
        for (int row = 0; row < chunk.rowCount(); row++) {
            texts.put(place.getInt(row), new String[count]);
        }
        for (int column = 0; column < count; column++) {
            DuckDBReadableVector values = chunk.vector(column + 2);
            for (int row = 0; row < chunk.rowCount(); row++) {
                texts.put(place.getInt(row), column, text(values, row));
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

    private static void append(DuckDb connection, int[] rows, String table) throws SQLException {
        DuckDBConnection open = connection.connection().unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = open.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (int row : rows) {
                appender.beginRow().append(row).endRow();
            }
        }
    }
}
