package camphor.screening.columns;

import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.duckdb.DuckDb;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Findings on their way to one Parquet file. */
final class FoundTable implements AutoCloseable {
    private static final String COPY = """
            copy (
            select %s as run,
                   date '%s' as as_of,
                   rules.rule,
                   rules.rule_version,
                   rules.subject_table,
                   told.subject_key,
                   told.household_id,
                   told.village_code,
                   case when told.hit then 'hit' else 'unknown' end as outcome,
                   told.found,
                   told.evidence
              from told
             inner join rules using (number)
            ) to %s (format parquet, compression zstd)
            """;

    private final DuckDb connection;
    private final DuckDBAppender appender;

    FoundTable(DuckDb database, Screening run) throws SQLException {
        connection = database.another();
        connection.run("create temporary table rules (number integer, rule varchar, rule_version integer,"
                + " subject_table varchar)");
        connection.run("create temporary table told (number integer, subject_key varchar, household_id varchar,"
                + " village_code varchar, hit boolean, found varchar, evidence varchar)");
        addRules(run.rules());
        appender = appender("told");
        // One thread opens it, one after the other fills and closes it: never two at a time.
        appender.unsafeBreakThreadConfinement();
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.connection().unwrap(DuckDBConnection.class).createAppender("temp", "main", table);
    }

    /** The rules by their number in the run. */
    private void addRules(List<ScreeningRule> rules) throws SQLException {
        try (DuckDBAppender to = appender("rules")) {
            for (int i = 0; i < rules.size(); i++) {
                ScreeningRule rule = rules.get(i);
                to.beginRow().append(i).append(rule.id()).append(rule.version());
                to.append(rule.subject()).endRow();
            }
        }
    }

    void add(int rule, Names names, Batch batch, int at, boolean hit, @Nullable String found, String evidence) {
        try {
            appender.beginRow().append(rule).append(names.subject(batch, at));
            appender.append(names.household(batch, at)).append(names.village(batch, at));
            appender.append(hit).append(found).append(evidence).endRow();
        } catch (SQLException e) {
            throw ColumnsRun.fault(e);
        }
    }

    /** Writes the file; nothing can be added any more. */
    void write(Screening run, Path part) throws SQLException {
        appender.close();
        connection.run(COPY.formatted(
                SqlText.of(run.runId()),
                run.bindings().asOf(),
                SqlText.of(part.toAbsolutePath().toString())));
    }

    @Override
    public void close() throws SQLException {
        appender.close();
        connection.close();
    }
}
