package camphor.screening.columns;

import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.BitSet;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Some rows of a table, as a table that one connection knows. */
final class RowSet {
    private static final String NAME = "wanted_rows";

    private RowSet() {}

    /** The rows, in the place of those that the connection had before. */
    static RowSet of(DuckDb connection, BitSet rows) throws SQLException {
        connection.run("create or replace temporary table " + NAME + " (place integer)");
        DuckDBConnection open = connection.connection().unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = open.createAppender("temp", "main", NAME)) {
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                appender.beginRow().append(row).endRow();
            }
        }
        return new RowSet();
    }

    /** Narrows a query's {@code from} to them. */
    String only() {
        return "\nsemi join " + NAME + " on " + NAME + ".place = " + SqlText.name(TableColumns.ROW);
    }
}
