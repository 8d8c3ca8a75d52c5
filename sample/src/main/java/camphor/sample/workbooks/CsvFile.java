package camphor.sample.workbooks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file as a department's system exports it: long numbers wrapped so that a spreadsheet leaves them alone. */
final class CsvFile implements ListFile {
    private static final int LONG_NUMBER = 11;

    private final BufferedWriter out;
    private final String sheet;
    private int rows;

    CsvFile(Path file, String sheet, Charset charset, boolean mark) {
        this.sheet = sheet;
        try {
            out = Files.newBufferedWriter(file, charset);
            if (mark) {
                out.write('\uFEFF');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void title(String text, int width) {
        row(List.of(Cell.text(text)));
    }

    @Override
    public void row(List<Cell> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                out.write(i == 0 ? "" : ",");
                out.write(field(cells.get(i).text()));
            }
            out.write("\r\n");
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String text) {
        if (text.length() >= LONG_NUMBER && text.matches("\\d+[Xx]?")) {
            return "\"=\"\"" + text + "\"\"\"";
        }
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
