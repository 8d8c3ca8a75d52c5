package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A CSV file (RFC 4180) as a workbook of one sheet. */
final class CsvWorkbook implements SourceWorkbook, SourceSheet {
    private static final int LINES_FOR_DELIMITER = 20;
    private static final String WRONG_DELIMITERS = ";\t|，";

    private final Path path;
    private final String file;
    private final Charset encoding;
    private final Limits limits;

    private CsvWorkbook(Path path, String file, Charset encoding, Limits limits) {
        this.path = path;
        this.file = file;
        this.encoding = encoding;
        this.limits = limits;
    }

    static CsvWorkbook open(Path path, String file, Limits limits) {
        try {
            CsvWorkbook csv = new CsvWorkbook(path, file, TextEncoding.of(path, file), limits);
            csv.refuseOtherDelimiters();
            return csv;
        } catch (IOException e) {
            throw Refusal.NOT_READABLE.of(file, e.getClass().getSimpleName());
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public void read(RowVisitor visitor) {
        try (Reader reader = TextEncoding.open(path, encoding)) {
            new CsvRecords(reader, file, name(), limits).read(visitor);
        } catch (IOException e) {
            throw Refusal.NOT_READABLE.of(file, e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        // nothing stays open between readings
    }

    /** Refused when no line of the start has a comma, but most have the same other mark. */
    private void refuseOtherDelimiters() {
        int[] lines = new int[WRONG_DELIMITERS.length()];
        int[] seen = {0, 0};
        read(row -> {
            boolean single = row.width() <= 1;
            seen[0] += single ? 1 : 0;
            seen[1] += single ? 0 : 1;
            IntStream.range(0, lines.length)
                    .filter(i -> single && row.text(0).indexOf(WRONG_DELIMITERS.charAt(i)) >= 0)
                    .forEach(i -> lines[i]++);
            return seen[0] + seen[1] < LINES_FOR_DELIMITER;
        });
        for (int i = 0; i < lines.length; i++) {
            if (seen[1] == 0 && lines[i] > 0 && lines[i] * 2 > seen[0]) {
                char mark = WRONG_DELIMITERS.charAt(i);
                throw Refusal.WRONG_DELIMITER.of(file, mark == '\t' ? "制表符" : String.valueOf(mark));
            }
        }
    }
}
