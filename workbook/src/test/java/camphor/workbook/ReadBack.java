package camphor.workbook;

import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a reader finds in a written workbook. */
public final class ReadBack {
    private ReadBack() {}

    /** Texts of the first sheet, all rows as wide as the widest. */
    public static List<String[]> rows(Path path) {
        List<String[]> rows = new ArrayList<>();
        try (SourceWorkbook book =
                new WorkbookReader().open(path, path.getFileName().toString())) {
            book.sheets().get(0).read(row -> rows.add(row.texts()));
        }
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        rows.replaceAll(row -> {
            String[] wide = Arrays.copyOf(row, width);
            Arrays.fill(wide, row.length, width, "");
            return wide;
        });
        return rows;
    }
}
