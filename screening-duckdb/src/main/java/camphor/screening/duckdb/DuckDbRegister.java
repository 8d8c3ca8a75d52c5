package camphor.screening.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.SubjectQuery;
import camphor.screening.Measure;
import camphor.screening.Measured;
import camphor.screening.MeasuredSubjects;
import camphor.screening.Register;
import camphor.screening.Snapshot;
import camphor.screening.Standing;
import camphor.screening.plan.RegisterQuery;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A snapshot asked where it lies, in Parquet. */
final class DuckDbRegister implements Register {
    private final Snapshot snapshot;
    private final DuckDb database;
    private final SubjectQuery query;

    DuckDbRegister(Catalogue catalogue, Snapshot snapshot, Bindings bindings, DuckDbSettings settings) {
        this.snapshot = snapshot;
        try {
            this.database = DuckDb.inMemory(settings);
            Tables.open(database, snapshot);
            this.query = new SubjectQuery(
                    Dialect.DUCK_DB, catalogue, Tables.described(database, catalogue, snapshot), bindings);
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
    }

    @Override
    public Stream<Known> look(String table, List<Rule> shown, Set<String> keys) {
        if (!snapshot.delivered(table) || keys.isEmpty()) {
            return Stream.empty();
        }
        WantedKeys wanted = WantedKeys.in(database, keys);
        String sql = new RegisterQuery(query, table).look(shown, wanted.table());
        return RowStream.of(database.connection(), sql, List.of(), row -> known(row, shown.size()))
                .onClose(wanted::close);
    }

    private static Known known(ResultSet row, int values) throws SQLException {
        List<String> shown = new ArrayList<>(values);
        for (int column = 0; column < values; column++) {
            shown.add(row.getString(column + 2));
        }
        return new Known(row.getString(1), shown);
    }

    @Override
    public List<Measured> measure(List<Measure> measures) {
        Map<String, List<Measure>> byTable =
                measures.stream().collect(groupingBy(Measure::table, LinkedHashMap::new, toList()));
        List<Measured> measured = new ArrayList<>();
        byTable.forEach((table, asked) -> {
            if (snapshot.delivered(table)) {
                measured.addAll(measure(table, asked));
            }
        });
        return measured;
    }

    private List<Measured> measure(String table, List<Measure> measures) {
        List<Measured> measured = new ArrayList<>();
        try {
            database.query(new RegisterQuery(query, table).measure(measures), row -> {
                for (int i = 0; i < measures.size(); i++) {
                    measured.add(measured(measures.get(i), row, 3 * i + 2));
                }
            });
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
        return measured;
    }

    @Override
    public MeasuredSubjects subjects(Map<Measure, Set<Standing>> wanted) {
        return new DuckDbMeasuredSubjects(database, query, snapshot, wanted);
    }

    private static Measured measured(Measure measure, ResultSet row, int column) throws SQLException {
        BigDecimal denominator = measure.denominator() == null ? null : plain(row.getBigDecimal(column + 1));
        return new Measured(
                measure.id(), row.getString(1), plain(row.getBigDecimal(column)), denominator, row.getLong(column + 2));
    }

    /** Without the zeros that the database puts after the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public Stream<@Nullable Object[]> records(String table) {
        if (!snapshot.delivered(table)) {
            return Stream.empty();
        }
        List<Fact> facts = query.catalogue().table(table).storedFacts();
        String columns = facts.stream().map(fact -> Sql.name(fact.id())).collect(joining(", "));
        String sql = "select " + columns + " from " + Sql.name(table) + " order by " + Sql.name(Snapshot.SOURCE);
        return RowStream.of(database.connection(), sql, List.of(), row -> stored(row, facts));
    }

    private static @Nullable Object[] stored(ResultSet row, List<Fact> facts) throws SQLException {
        @Nullable Object[] values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = stored(row, facts.get(i), i + 1);
        }
        return values;
    }

    private static @Nullable Object stored(ResultSet row, Fact fact, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return null;
        }
        return switch (fact.type()) {
            case TEXT, CODE -> row.getString(column);
            case INTEGER -> row.getLong(column);
            case DECIMAL -> row.getBigDecimal(column);
            case DATE -> row.getObject(column, LocalDate.class);
            case BOOLEAN -> row.getBoolean(column);
            case CODES -> codes(row.getArray(column));
        };
    }

    private static Set<String> codes(Array list) throws SQLException {
        Set<String> codes = new TreeSet<>();
        for (Object code : (Object[]) list.getArray()) {
            codes.add(code.toString());
        }
        return codes;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            // There is nothing to be lost: the database only read.
        }
    }
}
