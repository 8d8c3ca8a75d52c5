package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;

/** One database of DuckDB, kept in a file or in memory, whose statements a watcher can stop. */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;
    private final Progress progress;

    private DuckDb(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** A database of its own in the directory, which also takes what does not fit into memory. */
    public static DuckDb in(Path directory, DuckDbSettings settings, Progress progress) throws SQLException {
        DuckDb database = open("jdbc:duckdb:" + directory.resolve("work.duckdb"), directory, settings, progress);
        // What is in it is thrown away with the file: nothing needs to be put in order at the end.
        database.run("pragma disable_checkpoint_on_shutdown");
        return database;
    }

    /** A database in memory, for reading Parquet; what does not fit goes to the system's temporary directory. */
    static DuckDb inMemory(DuckDbSettings settings) throws SQLException {
        Path spill = Path.of(System.getProperty("java.io.tmpdir"));
        return open("jdbc:duckdb:", spill, settings, Progress.unwatched());
    }

    private static DuckDb open(String url, Path spill, DuckDbSettings settings, Progress progress) throws SQLException {
        Properties options = new Properties();
        options.setProperty("jdbc_stream_results", "true");
        DuckDb database = new DuckDb(DriverManager.getConnection(url, options), progress);
        database.run("set autoinstall_known_extensions = false");
        database.run("set autoload_known_extensions = false");
        database.run("set memory_limit = '" + settings.memoryMiB() + "MiB'");
        database.run("set threads = " + settings.threads());
        database.run("set temp_directory = " + Sql.file(spill.resolve("camphor-spill")));
        database.run("set preserve_insertion_order = false");
        return database;
    }

    /** Another connection to the same database, to be closed before this one. */
    public DuckDb another() throws SQLException {
        return new DuckDb(connection.unwrap(DuckDBConnection.class).duplicate(), progress);
    }

    public Connection connection() {
        return connection;
    }

    /** Runs a statement; throws {@link ScreeningCancelled} as soon as the watcher wants it to stop. */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                StatementWatch watch = new StatementWatch(statement, progress)) {
            watch.start();
            statement.execute(sql);
        } catch (SQLException e) {
            throw stopped(e);
        }
    }

    /** Runs a query and reads each row. */
    public void query(String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                StatementWatch watch = new StatementWatch(statement, progress)) {
            watch.start();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw stopped(e);
        }
    }

    /** Runs a query and reads its result as vectors, a chunk of rows at a time; much faster than row by row. */
    public void chunks(String sql, ChunkReader reader) throws SQLException {
        try (DuckDBPreparedStatement statement =
                        connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
                StatementWatch watch = new StatementWatch(statement, progress)) {
            watch.start();
            try (DuckDBChunkedResult result = statement.query()) {
                while (result.nextChunk()) {
                    reader.read(result.chunk());
                }
            }
        } catch (SQLException e) {
            throw stopped(e);
        }
    }

    /** What a cancelled statement throws is the watcher's wish, not a fault of it. */
    private SQLException stopped(SQLException e) {
        if (progress.cancelled()) {
            throw new ScreeningCancelled();
        }
        return e;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads one row of a result. */
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Reads some rows of a result, a vector for each column. */
    public interface ChunkReader {
        void read(DuckDBDataChunkReader rows) throws SQLException;
    }
}
