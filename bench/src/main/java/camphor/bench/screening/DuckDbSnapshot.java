package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.sql.Snapshotted;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A DuckDB that reads a snapshot's Parquet files as views. */
final class DuckDbSnapshot implements AutoCloseable {
    private final Connection connection;
    private final Catalogue catalogue;
    private final Snapshot snapshot;

    DuckDbSnapshot(Catalogue catalogue, Snapshot snapshot, int threads) throws SQLException {
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("set threads = " + threads);
        execute("set memory_limit = '3GB'");
        execute("set temp_directory = '" + snapshot.directory().resolveSibling("spill") + "'");
        execute("set preserve_insertion_order = false");
        for (Table table : catalogue.tables().values()) {
            execute("create view \"" + table.id() + "\" as from '" + snapshot.file(table.id()) + "'");
        }
    }

    Connection connection() {
        return connection;
    }

    /** Turns the views into tables, so that reading Parquet is not part of what is measured. */
    void intoMemory(List<String> tables) throws SQLException {
        for (String table : tables) {
            execute("drop view " + table);
            execute("create table " + table + " as from '" + snapshot.file(table) + "'");
        }
    }

    Snapshotted snapshotted() throws SQLException {
        Set<String> unique = new HashSet<>();
        for (Table table : catalogue.tables().values()) {
            for (Relation relation : table.relations()) {
                if (!relation.many() && isUnique(relation)) {
                    unique.add(relation.to() + "." + relation.toFact());
                }
            }
        }
        return new Snapshotted(catalogue.tables().keySet(), unique);
    }

    private boolean isUnique(Relation relation) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(\"%1$s\") = count(distinct \"%1$s\") from \"%2$s\""
                        .formatted(relation.toFact(), relation.to()))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Writes a table as CSV for PostgreSQL: NULL as {@code \N}, code sets as arrays. */
    Path csv(Table table) throws SQLException {
        Path csv = snapshot.directory().resolveSibling(table.id() + ".csv");
        List<Fact> facts = table.storedFacts();
        String columns = facts.stream().map(DuckDbSnapshot::column).collect(Collectors.joining(", "));
        execute("copy (select " + columns + ", \"" + Snapshotted.SOURCE + "\" from \"" + table.id() + "\") to '" + csv
                + "' (format csv, header, nullstr '\\N')");
        return csv;
    }

    private static String column(Fact fact) {
        String quoted = "\"" + fact.id() + "\"";
        return PostgresServer.isList(fact) ? "'{' || array_to_string(" + quoted + ", ',') || '}'" : quoted;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
