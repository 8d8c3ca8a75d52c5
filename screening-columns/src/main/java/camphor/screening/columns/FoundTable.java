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
              from %s as told
             inner join rules using (number)
            ) to %s (format parquet, compression zstd)
            """;

    private final DuckDb connection;
    private final String name;
    private final DuckDBAppender appender;

    FoundTable(DuckDb database, int number) throws SQLException {
        connection = database.another();
        name = "told_" + number;
        connection.run("create table " + name + " (number integer, subject_key varchar, household_id varchar,"
                + " village_code varchar, hit boolean, found varchar, evidence varchar)");
        appender = connection
                .connection()
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, name);
        // One thread opens it, one after the other fills and closes it: never two at a time.
        appender.unsafeBreakThreadConfinement();
    }

    /** The rules by their number in the run, for all such tables of a database. */
    static void numbered(DuckDb database, Screening run) throws SQLException {
        database.run("create table rules (number integer, rule varchar, rule_version integer, subject_table varchar)");
        List<ScreeningRule> rules = run.rules();
        try (DuckDBAppender appender = database.connection()
                .unwrap(DuckDBConnection.class)
                .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rules")) {
            for (int i = 0; i < rules.size(); i++) {
                ScreeningRule rule = rules.get(i);
                appender.beginRow().append(i).append(rule.id()).append(rule.version());
                appender.append(rule.subject()).endRow();
            }
        }
    }

    void add(int rule, Texts texts, int row, boolean hit, @Nullable String found, String evidence) {
        try {
            appender.beginRow().append(rule).append(texts.key(row)).append(texts.household(row));
            appender.append(texts.village(row)).append(hit).append(found).append(evidence);
            appender.endRow();
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
                name,
                SqlText.of(part.toAbsolutePath().toString())));
    }

    @Override
    public void close() throws SQLException {
        appender.close();
        connection.close();
    }
}
