package camphor.screening.duckdb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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

/** The values of all measures, a table of them for each table of subjects, kept until this is closed. */
final class DuckDbMeasuredSubjects implements MeasuredSubjects {
    /** Registers may be asked side by side: each asking has tables of its own. */
    private static final AtomicLong ASKED = new AtomicLong();

    private final DuckDb database;
    private final Map<String, Values> byTable = new LinkedHashMap<>();

    /** Name of the table that holds the values, and the query that reads it. */
    private record Values(String name, SubjectsQuery query) {}

    DuckDbMeasuredSubjects(DuckDb database, SubjectQuery query, Snapshot snapshot, List<Measure> measures) {
        this.database = database;
        long asked = ASKED.incrementAndGet();
        measures.stream()
                .filter(measure -> snapshot.delivered(measure.table()))
                .collect(groupingBy(Measure::table, LinkedHashMap::new, toList()))
                .forEach((table, about) -> byTable.put(
                        table, new Values("measured_" + asked + "_" + table, new SubjectsQuery(query, table, about))));
        byTable.values()
                .forEach(values -> run("create table " + values.name() + " as "
                        + values.query().values()));
    }

    @Override
    public Stream<MeasuredSubject> of(Measure measure, Set<Standing> wanted, Territory territory) {
        Values values = byTable.get(measure.table());
        if (values == null || wanted.isEmpty()) {
            return Stream.empty();
        }
        String sql = values.query().subjects(measure, values.name(), wanted, territory);
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
        byTable.values().forEach(values -> run("drop table " + values.name()));
    }
}
