package camphor.sample.workbooks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One workbook with one sheet, written row by row in little memory.
 *
 * <p>Written out by hand, because the library puts the time of writing into the file: the same seed must give the same
 * bytes.
 */
final class XlsxFile implements ListFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int SECONDS_1980 = 315_532_800;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final ZipOutputStream zip;
    private final String sheet;
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private int rows;
    private int merged;

    XlsxFile(Path file, String sheet) {
        this.sheet = sheet;
        try {
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            part("xl/worksheets/sheet1.xml");
            write(HEAD + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
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

    /** A title in one cell that is merged over the whole width. */
    @Override
    public void title(String text, int width) {
        start();
        text(0, text, 1);
        end();
        merged++;
        merges.append("<mergeCell ref=\"A")
                .append(rows)
                .append(":")
                .append(column(width - 1))
                .append(rows)
                .append("\"/>");
    }

    @Override
    public void row(List<Cell> cells) {
        start();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.day() != null) {
                number(i, String.valueOf(cell.day().toEpochDay() - DAY_ZERO.toEpochDay()), 2);
            } else if (cell.number()) {
                number(i, cell.text(), 0);
            } else if (!cell.text().isEmpty()) {
                text(i, cell.text(), 0);
            }
        }
        end();
    }

    private void start() {
        rows++;
        row.setLength(0);
        row.append("<row r=\"").append(rows).append("\">");
    }

    private void end() {
        write(row.append("</row>").toString());
    }

    private void text(int column, String text, int style) {
        open(column, style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Xml.escape(text, row);
        row.append("</t></is></c>");
    }

    private void number(int column, String number, int style) {
        open(column, style).append("\"><v>").append(number).append("</v></c>");
    }

    private StringBuilder open(int column, int style) {
        row.append("<c r=\"").append(column(column)).append(rows);
        return style == 0 ? row : row.append("\" s=\"").append(style);
    }

    private static String column(int index) {
        String letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : column(index / 26 - 1) + letter;
    }

    @Override
    public void close() {
        try (zip) {
            write("</sheetData>");
            write(merged == 0 ? "" : "<mergeCells count=\"" + merged + "\">" + merges + "</mergeCells>");
            write("</worksheet>");
            zip.closeEntry();
            for (Xml.Part part : Xml.parts(sheet)) {
                part(part.name());
                write(HEAD + part.text());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(SECONDS_1980, 0, java.time.ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private void write(String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
