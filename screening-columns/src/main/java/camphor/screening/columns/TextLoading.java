package camphor.screening.columns;

import camphor.rules.language.Rule;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Selected;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.screening.Screening;
import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Has DuckDB read the texts of those rows that something is told of. */
final class TextLoading {
    private final Screening run;
    private final DuckDb database;
    private final Snapshotted snapshot;

    TextLoading(Screening run, DuckDb database, Snapshotted snapshot) {
        this.run = run;
        this.database = database;
        this.snapshot = snapshot;
    }

    void load(String table, int[] rows, Texts texts) throws SQLException {
        String found = SqlText.name("found_" + table);
        database.run("create table " + found + " (place integer)");
        append(rows, "found_" + table);
        List<Selected> read = new ArrayList<>();
        read.add(new Selected.Value(TableColumns.ROW, rule(table, TableColumns.ownRow(table, Path.HERE))));
        texts.names().forEach(term -> read.add(new Selected.Value("t" + read.size(), rule(table, term))));
        texts.shown().forEach(term -> read.add(new Selected.Shown("t" + read.size(), rule(table, term))));
        List<String> columns = new ArrayList<>(List.of("cast(" + SqlText.name(TableColumns.ROW) + " as integer)"));
        read.subList(1, read.size()).forEach(each -> columns.add("cast(" + SqlText.name(each.name()) + " as varchar)"));
        String query = new SubjectQuery(Dialect.DUCK_DB, run.catalogue(), snapshot, run.bindings()).about(table, read);
        Map<String, String> shared = new HashMap<>();
        database.chunks(
                "select " + String.join(", ", columns) + "\nfrom (" + query + ") as told\nsemi join " + found + " on "
                        + found + ".place = told." + SqlText.name(TableColumns.ROW),
                chunk -> {
                    DuckDBReadableVector row = chunk.vector(0);
                    for (int i = 0; i < chunk.rowCount(); i++) {
                        @Nullable String[] each = new String[columns.size() - 1];
                        for (int column = 0; column < each.length; column++) {
                            each[column] = text(chunk.vector(column + 1), i, shared);
                        }
                        texts.put(row.getInt(i), each);
                    }
                });
    }

    /** One copy of what many rows say. */
    private static @Nullable String text(DuckDBReadableVector values, int at, Map<String, String> shared) {
        if (values.isNull(at)) {
            return null;
        }
        String text = values.getString(at);
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private void append(int[] rows, String table) throws SQLException {
        DuckDBConnection connection = database.connection().unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (int row : rows) {
                appender.beginRow().append(row).endRow();
            }
        }
    }

    private Rule rule(String table, Term term) {
        return new Rule(table, "", term, run.catalogue());
    }
}
