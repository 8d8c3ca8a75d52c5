package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.rules.sql.Snapshotted;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** An embedded PostgreSQL that holds the snapshot's tables, with keys indexed and statistics taken. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresServer(Path directory) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("data"))
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "256MB")
                .setServerConfig("max_parallel_workers_per_gather", "2")
                .start();
        connection = server.getPostgresDatabase().getConnection();
    }

    Connection connection() {
        return connection;
    }

    /** Takes a table from a CSV file with a header, NULL written as {@code \N}. */
    void load(Table table, Path csv) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                BufferedReader rows = Files.newBufferedReader(csv)) {
            statement.execute(definition(table));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy \"" + table.id() + "\" from stdin (format csv, header, null '\\N')", rows);
        }
    }

    /** Indexes each fact that a relation leads by. */
    void index(Catalogue catalogue) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : catalogue.tables().values()) {
                for (String fact : table.relations().stream()
                        .map(relation -> relation.to() + "\" (\"" + relation.toFact())
                        .distinct()
                        .toList()) {
                    statement.execute("create index on \"" + fact + "\")");
                }
            }
            statement.execute("vacuum analyze");
        }
    }

    private static String definition(Table table) {
        List<String> columns = new ArrayList<>();
        table.storedFacts().forEach(fact -> columns.add("\"" + fact.id() + "\" " + type(fact)));
        columns.add("\"" + Snapshotted.SOURCE + "\" text");
        return "create table \"" + table.id() + "\" (" + String.join(", ", columns) + ")";
    }

    private static String type(Fact fact) {
        return switch (fact.type()) {
            case TEXT, CODE -> "text collate \"C\"";
            case INTEGER -> "bigint";
            case DECIMAL -> "numeric(18, " + fact.scale() + ")";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
            case CODES -> "text[] collate \"C\"";
        };
    }

    static boolean isList(Fact fact) {
        return fact.type() == FactType.CODES;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
