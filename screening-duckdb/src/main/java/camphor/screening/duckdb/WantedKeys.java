package camphor.screening.duckdb;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Keys that somebody asks for, as a table to be joined with; gone when closed. */
record WantedKeys(DuckDb database, String table) implements AutoCloseable {
    private static final AtomicLong ASKED = new AtomicLong();

    static WantedKeys in(DuckDb database, Set<String> keys) {
        WantedKeys wanted = new WantedKeys(database, "wanted_" + ASKED.incrementAndGet());
        try {
            database.run("create table " + wanted.table + " (key varchar)");
            wanted.fill(keys);
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
        return wanted;
    }

    private void fill(Set<String> keys) throws SQLException {
        DuckDBConnection connection = database.connection().unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = connection.createAppender("main", table)) {
            for (String key : keys) {
                appender.beginRow().append(key).endRow();
            }
        }
    }

    @Override
    public void close() {
        try {
            database.run("drop table " + table);
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
    }
}
