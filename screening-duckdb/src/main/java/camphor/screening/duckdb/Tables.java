package camphor.screening.duckdb;

import camphor.rules.fact.Catalogue;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.screening.Snapshot;
import camphor.screening.plan.Uniqueness;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** A snapshot's files as the tables that queries name. */
public final class Tables {
    private Tables() {}

    static void open(DuckDb database, Snapshot snapshot) throws SQLException {
        for (String table : snapshot.rows().keySet()) {
            database.run(
                    "create view " + Sql.name(table) + " as from read_parquet(" + Sql.file(snapshot.file(table)) + ")");
        }
    }

    /**
     * The same with one more column, the row's number, counted from 0.
     *
     * @param row name of that column
     */
    public static void openNumbered(DuckDb database, Snapshot snapshot, String row) throws SQLException {
        for (String table : snapshot.rows().keySet()) {
            database.run("create view " + Sql.name(table) + " as select * rename (file_row_number as " + Sql.name(row)
                    + ") from read_parquet(" + Sql.file(snapshot.file(table)) + ", file_row_number = true)");
        }
    }

    /** What the query writer must know of the data: which lists are there, and which facts identify a row. */
    public static Snapshotted described(DuckDb database, Catalogue catalogue, Snapshot snapshot) throws SQLException {
        Set<String> unique = new HashSet<>();
        for (Uniqueness fact : Uniqueness.wanted(catalogue, snapshot).toList()) {
            database.query(fact.query(Dialect.DUCK_DB), row -> {
                if (row.getBoolean(1)) {
                    unique.add(fact.name());
                }
            });
        }
        return new Snapshotted(snapshot.rows().keySet(), unique);
    }
}
