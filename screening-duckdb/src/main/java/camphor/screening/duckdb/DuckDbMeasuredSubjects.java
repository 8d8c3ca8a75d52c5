package camphor.screening.duckdb;

import camphor.rules.sql.SubjectQuery;
import camphor.screening.Measure;
import camphor.screening.MeasuredSubject;
import camphor.screening.MeasuredSubjects;
import camphor.screening.Snapshot;
import camphor.screening.Standing;
import camphor.screening.Territory;
import camphor.screening.plan.SubjectsQuery;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who stands where, worked out once: a table of subjects for each table that measures are about, kept until this is closed. */
final class DuckDbMeasuredSubjects implements MeasuredSubjects {
    /** Registers may be asked side by side: each asking has tables of its own. */
    private static final AtomicLong ASKED = new AtomicLong();

    private final DuckDb database;
    private final Map<String, Placed> byTable = new LinkedHashMap<>();

    /** Name of the table that holds the subjects, and the query that reads it. */
    private record Placed(String name, SubjectsQuery query) {}

    DuckDbMeasuredSubjects(DuckDb database, SubjectQuery query, Snapshot snapshot, Map<Measure, Set<Standing>> wanted) {
        this.database = database;
        long asked = ASKED.incrementAndGet();
        Map<String, Map<Measure, Set<Standing>>> tables = new LinkedHashMap<>();
        wanted.forEach((measure, sides) -> tables.computeIfAbsent(measure.table(), table -> new LinkedHashMap<>())
                .put(measure, sides));
        tables.keySet().removeIf(table -> !snapshot.delivered(table));
        tables.forEach((table, about) -> byTable.put(
                table, new Placed("placed_" + asked + "_" + table, new SubjectsQuery(query, table, about))));
        byTable.values().forEach(this::place);
    }

    /** The values of all measures are worked out together, and dropped when it is known who stands where. */
    private void place(Placed placed) {
        String values = "values_of_" + placed.name();
        run("create table " + values + " as " + placed.query().values());
        List<String> queries = placed.query().placed(values);
        run("create table " + placed.name() + " as " + queries.get(0));
        queries.stream().skip(1).forEach(query -> run("insert into " + placed.name() + " " + query));
        run("drop table " + values);
    }

    @Override
    public Stream<MeasuredSubject> of(Measure measure, Territory territory) {
        Placed placed = byTable.get(measure.table());
        if (placed == null) {
            return Stream.empty();
        }
        String sql = placed.query().subjects(measure, placed.name(), territory);
        return RowStream.of(database.connection(), sql, List.of(), DuckDbMeasuredSubjects::subject);
    }

    private static MeasuredSubject subject(ResultSet row) throws SQLException {
        return new MeasuredSubject(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Standing.valueOf(row.getString(4)),
                plain(row.getBigDecimal(5)),
                plain(row.getBigDecimal(6)));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : DuckDbRegister.plain(number);
    }

    private void run(String sql) {
        try {
            database.run(sql);
        } catch (SQLException e) {
            throw RowStream.unreadable(e);
        }
    }

    @Override
    public void close() {
        byTable.values().forEach(placed -> run("drop table " + placed.name()));
    }
}
