package camphor.screening.duckdb;

import camphor.rules.record.Truth;
import camphor.screening.Change;
import camphor.screening.Comparison;
import camphor.screening.RuleCount;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two runs in one full join. Records that share a key are told apart by the order of their evidence, so that each
 * finding has one partner at most.
 */
final class DuckDbComparison implements Comparison {
    private static final String CHANGES = """
            with earlier as (
            select *, row_number() over (partition by rule, subject_table, subject_key order by evidence, found) as nth
              from %1$s
             where outcome = '%3$s' and rule in (%4$s)
            ), later as (
            select *, row_number() over (partition by rule, subject_table, subject_key order by evidence, found) as nth
              from %2$s
             where outcome = '%3$s'
            ), otherwise as (
            select *
              from %2$s
             where outcome <> '%3$s'
            qualify row_number() over (partition by rule, subject_table, subject_key order by evidence, found) = 1
            ), change as (
            select case when earlier.rule is null then 'NEW'
                        when later.rule is null then 'GONE'
                        when earlier.found is not distinct from later.found and earlier.evidence = later.evidence
                        then 'STILL'
                        else 'CHANGED' end as kind,
                   %5$s
              from earlier
              full join later
                on (earlier.rule, earlier.subject_table, earlier.subject_key, earlier.nth)
                 = (later.rule, later.subject_table, later.subject_key, later.nth)
              left join otherwise
                on later.rule is null
               and (earlier.rule, earlier.subject_table, earlier.subject_key)
                 = (otherwise.rule, otherwise.subject_table, otherwise.subject_key)
            )
            """;
    private static final String COUNTS = """
            select coalesce(before_rule, after_rule) as rule,
                   kind,
                   count(*) as changes,
                   count(*) filter (where kind = 'GONE' and after_outcome = 'unknown') as out_of_sight
              from change
             group by all
             order by all
            """;
    private static final String EACH = """
            select *
              from change
             order by coalesce(before_rule, after_rule), kind, coalesce(before_subject_key, after_subject_key),
                      coalesce(before_evidence, after_evidence)
            """;

    private final Connection connection;
    private final String changes;

    DuckDbComparison(Connection connection, DuckDbFindings earlier, DuckDbFindings later, Truth about) {
        this.connection = connection;
        String rules = later.counts().stream()
                .map(RuleCount::rule)
                .map(Sql::text)
                .collect(Collectors.joining(", ", "", later.counts().isEmpty() ? "null" : ""));
        this.changes = CHANGES.formatted(
                earlier.files(), later.files(), FindingsFile.stored(about), rules, Sql.commas(bothSides()));
    }

    private static List<String> bothSides() {
        return FindingsFile.COLUMNS.stream()
                .map(column -> "earlier." + column + " as before_" + column + ", coalesce(later." + column
                        + ", otherwise." + column + ") as after_" + column)
                .toList();
    }

    @Override
    public List<ChangeCount> counts() {
        try (Stream<ChangeCount> counts =
                RowStream.of(connection, changes + COUNTS, List.of(), DuckDbComparison::count)) {
            return counts.toList();
        }
    }

    private static ChangeCount count(ResultSet row) throws SQLException {
        return new ChangeCount(row.getString(1), Change.Kind.valueOf(row.getString(2)), row.getLong(3), row.getLong(4));
    }

    @Override
    public Stream<Change> changes() {
        return RowStream.of(
                connection,
                changes + EACH,
                List.of(),
                row -> new Change(
                        Change.Kind.valueOf(row.getString("kind")),
                        FindingsFile.read(row, "before_"),
                        FindingsFile.read(row, "after_")));
    }
}
