package camphor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as offices send them. */
public final class SheetSamples {
    private SheetSamples() {}

    /** A workbook of one sheet; cells are texts, numbers, booleans or dates, null for none. */
    public static Path xlsx(Path path, String sheet, List<Object[]> rows) {
        return xlsx(path, book -> fill(book.newWorksheet(sheet), rows));
    }

    public static Path xlsx(Path path, java.util.function.Consumer<Workbook> content) {
        try (OutputStream out = Files.newOutputStream(path);
                Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    public static void fill(Worksheet sheet, List<Object[]> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).length; c++) {
                put(sheet, r, c, rows.get(r)[c]);
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof String text) {
            sheet.value(row, column, text);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    public static Path text(Path path, byte[] content) {
        try {
            return Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Object[] row(Object... cells) {
        return cells;
    }
}
