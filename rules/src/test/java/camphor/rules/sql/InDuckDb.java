package camphor.rules.sql;

import camphor.rules.Township;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A DuckDB in memory that holds a township's records. */
public final class InDuckDb implements AutoCloseable {
    private final Connection connection;

    public InDuckDb() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public void load(Township township) {
        for (Table table : township.catalogue().tables().values()) {
            execute("drop table if exists \"" + table.id() + "\"");
            List<@Nullable Object[]> rows = township.rows().get(table.id());
            if (rows != null) {
                create(table, rows);
            }
        }
    }

    private void create(Table table, List<@Nullable Object[]> rows) {
        String columns = table.storedFacts().stream()
                .map(fact -> "\"" + fact.id() + "\" " + type(fact))
                .collect(Collectors.joining(", "));
        execute("create table \"" + table.id() + "\" (" + columns + ", \"" + Snapshotted.SOURCE + "\" varchar)");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> values = new ArrayList<>();
            for (Object value : rows.get(i)) {
                values.add(literal(value));
            }
            all.add("(" + String.join(", ", values) + ", 'row " + (100 + i) + "')");
        }
        if (!all.isEmpty()) {
            execute("insert into \"" + table.id() + "\" values " + String.join(", ", all));
        }
    }

    private static String type(Fact fact) {
        return switch (fact.type()) {
            case TEXT, CODE -> "varchar";
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(18, " + fact.scale() + ")";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
            case CODES -> "varchar[]";
        };
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Set<?> codes) {
            return codes.stream()
                    .map(code -> "'" + code + "'")
                    .collect(Collectors.joining(", ", "cast([", "] as varchar[])"));
        }
        return value instanceof BigDecimal || value instanceof Long || value instanceof Boolean
                ? value.toString()
                : Dialect.DUCK_DB.text(value.toString());
    }

    public List<List<@Nullable Object>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage() + "\n" + sql, refused);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
