package camphor.screening.duckdb;

import camphor.screening.RuleCount;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the findings of each rule; whoever has no finding is clear. */
final class Counting {
    private static final String COUNTS = """
            select rule,
                   count(*) filter (where outcome = 'hit') as hits,
                   count(*) filter (where outcome = 'unknown') as unknown
              from %s
             group by rule
            """;

    private final Screening run;
    private final Map<String, long[]> found = new HashMap<>();

    Counting(Screening run) {
        this.run = run;
    }

    List<RuleCount> of(DuckDb database, List<Path> findings) throws SQLException {
        database.query(
                COUNTS.formatted(Sql.parquet(findings)),
                row -> found.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}));
        return run.rules().stream().map(this::count).toList();
    }

    private RuleCount count(ScreeningRule rule) {
        long[] counts = found.getOrDefault(rule.id(), new long[] {0, 0});
        long clear = run.snapshot().rows(rule.subject()) - counts[0] - counts[1];
        return new RuleCount(rule.id(), rule.version(), rule.subject(), counts[0], clear, counts[1]);
    }
}
