package camphor.screening.columns;

import camphor.rules.language.Rule;
import camphor.rules.sql.Selected;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.duckdb.SideBySide;
import camphor.screening.duckdb.SideBySide.Work;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** Has DuckDB fill the columns that were asked for, a query a table, and number the keys of lists. */
final class Loading {
    private static final String KEYS = """
            with told as (
            %s
            ), numbered as (
            select k, cast(row_number() over () - 1 as integer) as number
              from (select distinct k from told) as each
            )
            select told.which, told.place, numbered.number
              from told
             inner join numbered on numbered.k = told.k
            """;

    private static final int LARGE = 50_000;
    private static final int COLUMNS_IN_A_PART = 16;

    private final Shelf shelf;
    private final DuckDb database;
    private final SubjectQuery query;

    Loading(Shelf shelf, DuckDb database, SubjectQuery query) {
        this.shelf = shelf;
        this.database = database;
        this.query = query;
    }

    /** Fills what has been asked for since the last time. */
    void load(int threads, Progress progress) throws SQLException {
        List<Work> works = new ArrayList<>();
        shelf.columns().stream()
                .sorted(Comparator.comparingInt(TableColumns::rows).reversed())
                .forEach(table -> parts(table).forEach(part -> works.add(connection -> load(connection, table, part))));
        boolean first = !shelf.keys().areLoaded();
        if (first) {
            shelf.keys().groups().forEach(alike -> works.add(connection -> number(connection, alike)));
        }
        new SideBySide(database, threads).run(works, done -> progress.reached(Stage.GATHER, done, works.size()));
        if (first) {
            for (Picked picked : shelf.picked()) {
                picked.load(shelf.keys(), database);
            }
        }
        progress.reached(Stage.GATHER, works.size(), works.size());
    }

    /** DuckDB hands a result over with one thread: a large table is better read in parts, some columns each. */
    private static List<List<Map.Entry<Term, Column>>> parts(TableColumns table) {
        List<Map.Entry<Term, Column>> columns = table.toLoad();
        int most = table.rows() < LARGE ? Math.max(1, columns.size()) : COLUMNS_IN_A_PART;
        List<List<Map.Entry<Term, Column>>> parts = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += most) {
            parts.add(columns.subList(from, Math.min(columns.size(), from + most)));
        }
        return parts;
    }

    private void load(DuckDb connection, TableColumns table, List<Map.Entry<Term, Column>> columns)
            throws SQLException {
        List<Selected> read = new ArrayList<>();
        List<String> values = new ArrayList<>();
        read.add(selected(
                TableColumns.ROW, table, TableColumns.ownRow(table.table().id(), Path.HERE)));
        values.add("cast(" + SqlText.name(TableColumns.ROW) + " as integer)");
        for (Map.Entry<Term, Column> column : columns) {
            String name = "v" + values.size();
            read.add(selected(name, table, column.getKey()));
            values.add(column.getValue().sql(name));
            column.getValue().allocate(table.rows());
        }
        RowNumbers numbers = new RowNumbers();
        connection.chunks(
                "select " + String.join(",\n", values) + "\nfrom ("
                        + query.about(table.table().id(), read) + ") as loaded",
                chunk -> {
                    int[] rows = numbers.of(chunk);
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).getValue().take(chunk.vector(i + 1), rows, (int) chunk.rowCount());
                    }
                });
    }

    private Selected selected(String name, TableColumns table, Term term) {
        return new Selected.Value(
                name, new Rule(table.table().id(), name, term, shelf.run().catalogue()));
    }

    private void number(DuckDb connection, List<KeyColumns.Key> linked) throws SQLException {
        List<KeyColumns.Key> alike = linked.stream().sorted(ownersFirst()).toList();
        List<String> parts = new ArrayList<>();
        List<int[]> numbers = new ArrayList<>();
        for (KeyColumns.Key key : alike) {
            String fact = SqlText.name(key.fact());
            parts.add("select cast(" + numbers.size() + " as integer) as which, cast(" + SqlText.name(TableColumns.ROW)
                    + " as integer) as place, " + fact + " as k from " + SqlText.name(key.table()) + " where " + fact
                    + " is not null");
            int[] unknown = new int[shelf.columns(key.table()).rows()];
            Arrays.fill(unknown, KeyColumns.UNKNOWN);
            numbers.add(unknown);
        }
        connection.chunks(KEYS.formatted(String.join("\nunion all\n", parts)), chunk -> {
            DuckDBReadableVector which = chunk.vector(0);
            DuckDBReadableVector place = chunk.vector(1);
            DuckDBReadableVector number = chunk.vector(2);
            for (int i = 0; i < chunk.rowCount(); i++) {
                numbers.get(which.getInt(i))[place.getInt(i)] = number.getInt(i);
            }
        });
        shelf.keys().loaded(alike, numbers);
    }

    /** Tables whose own identifier the fact is, then those with few rows. */
    private Comparator<KeyColumns.Key> ownersFirst() {
        return Comparator.<KeyColumns.Key, Boolean>comparing(
                        key -> !shelf.table(key.table()).key().equals(key.fact()))
                .thenComparing(key -> shelf.columns(key.table()).rows());
    }

    /** The rows' own numbers in a chunk's first vector. */
    private static final class RowNumbers {
        private int[] rows = {};

        int[] of(DuckDBDataChunkReader chunk) {
            int count = (int) chunk.rowCount();
            rows = rows.length < count ? new int[count] : rows;
            DuckDBReadableVector numbers = chunk.vector(0);
            for (int i = 0; i < count; i++) {
                rows[i] = numbers.getInt(i);
            }
            return rows;
        }
    }
}
