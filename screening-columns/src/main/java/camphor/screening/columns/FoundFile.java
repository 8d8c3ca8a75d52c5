package camphor.screening.columns;

import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.duckdb.DuckDb;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings on their way to one Parquet file: a temporary CSV file, which DuckDB reads several times faster than it takes
 * rows. Every text is quoted and missing is a bare {@code \N}, so that no text can be taken for missing.
 */
final class FoundFile implements AutoCloseable {
    private static final String MISSING = "\\N";
    private static final int BUFFER = 1 << 16;
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
                   told.outcome,
                   told.found,
                   told.evidence
              from read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
                            new_line = '\\n', nullstr = '%s', allow_quoted_nulls = false, parallel = %s,
                            columns = {number: 'integer', subject_key: 'varchar', household_id: 'varchar',
                                       village_code: 'varchar', outcome: 'varchar', found: 'varchar',
                                       evidence: 'varchar'}) as told
             inner join (values %s) as rules(number, rule, rule_version, subject_table) using (number)
            ) to %s (format parquet, compression zstd)
            """;

    private final Path file;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private boolean brokenLines;

    FoundFile(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    /**
     * Adds a finding.
     *
     * @param rule the rule's place in the run
     */
    void add(int rule, boolean hit, @Nullable String... texts) {
        row.setLength(0);
        row.append(rule);
        for (int i = 0; i < texts.length; i++) {
            row.append(i == 3 ? hit ? ",\"hit\"," : ",\"unknown\"," : ",");
            append(texts[i]);
        }
        row.append('\n');
        try {
            out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(@Nullable String text) {
        if (text == null) {
            row.append(MISSING);
            return;
        }
        row.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                row.append('"');
            }
            brokenLines |= c == '\n' || c == '\r';
            row.append(c);
        }
        row.append('"');
    }

    /** Writes the Parquet file; nothing can be added any more. */
    void write(DuckDb connection, Screening run, Path part) throws IOException, SQLException {
        out.close();
        connection.run(COPY.formatted(
                SqlText.of(run.runId()),
                run.bindings().asOf(),
                SqlText.of(file.toAbsolutePath().toString()),
                MISSING,
                !brokenLines,
                rules(run.rules()),
                SqlText.of(part.toAbsolutePath().toString())));
    }

    private static String rules(List<ScreeningRule> rules) {
        List<String> values = new ArrayList<>();
        for (ScreeningRule rule : rules) {
            values.add("(" + values.size() + ", " + SqlText.of(rule.id()) + ", " + rule.version() + ", "
                    + SqlText.of(rule.subject()) + ")");
        }
        return values.isEmpty() ? "(-1, '', 0, '')" : String.join(", ", values);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
