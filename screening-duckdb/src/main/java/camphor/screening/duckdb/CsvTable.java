package camphor.screening.duckdb;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.screening.RowCheck;
import camphor.screening.ScreeningFault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table on their way to Parquet: a temporary CSV file, which DuckDB reads several times faster than it
 * takes rows through its appender. Every text is quoted and missing is a bare {@code \N}, so that no text can be taken
 * for missing.
 */
final class CsvTable implements AutoCloseable {
    static final String MISSING = "\\N";
    /** Between the codes of a set; no code id has it. */
    static final char CODE_BREAK = '\u001f';
    /** What DuckDB takes as one row, in bytes. */
    private static final int LONGEST_ROW = 2_000_000;

    private static final int BUFFER = 1 << 16;

    private final RowCheck check;
    private final FactType[] types;
    private final Path file;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private long rows;
    private boolean brokenLines;

    CsvTable(RowCheck check, Path directory) throws IOException {
        this.check = check;
        this.types = check.facts().stream().map(Fact::type).toArray(FactType[]::new);
        this.file = directory.resolve(check.table().id() + ".csv");
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    void add(@Nullable Object[] values, String source) throws IOException {
        add(values, source, null);
    }

    /**
     * The same with one more column.
     *
     * @param name by which the row is told apart; either all rows of a table have one or none
     */
    void add(@Nullable Object[] values, String source, @Nullable String name) throws IOException {
        check.check(values, source);
        row.setLength(0);
        for (int i = 0; i < types.length; i++) {
            append(types[i], values[i]);
            row.append(',');
        }
        appendText(source);
        if (name != null) {
            row.append(',');
            appendText(name);
        }
        row.append('\n');
        byte[] bytes = row.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_ROW) {
            throw new ScreeningFault(
                    "row-too-long", new Label(source + "：这一行超过 2 MB", source + ": the row is longer than 2 MB"));
        }
        out.write(bytes);
        rows++;
    }

    private void append(FactType type, @Nullable Object value) {
        if (value == null) {
            row.append(MISSING);
            return;
        }
        switch (type) {
            case TEXT, CODE -> appendText((String) value);
            case INTEGER, BOOLEAN, DATE -> row.append(value);
            case DECIMAL -> row.append(((BigDecimal) value).toPlainString());
            case CODES -> appendText(joined((Set<?>) value));
        }
    }

    private static String joined(Set<?> codes) {
        return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(String.valueOf(CODE_BREAK)));
    }

    private void appendText(String text) {
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

    RowCheck check() {
        return check;
    }

    Path file() {
        return file;
    }

    long rows() {
        return rows;
    }

    /** Whether a text holds a line break: then the file cannot be read from the middle, so not by several threads. */
    boolean hasBrokenLines() {
        return brokenLines;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
