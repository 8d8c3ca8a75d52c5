package camphor.workbook.heading;

import camphor.workbook.in.SourceSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a sheet, kept for recognition.
 *
 * @param file name of the file, a hint only
 * @param sheet name on the tab
 * @param rows the rows that hold something, in order
 */
record SheetHead(String file, String sheet, List<Line> rows) {
    private static final int LINES = 15;

    /** One row: its 1-based number and its texts by column. */
    record Line(int number, List<String> texts) {
        String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }

        int filled() {
            int count = 0;
            for (String text : texts) {
                count += text.isBlank() ? 0 : 1;
            }
            return count;
        }
    }

    static SheetHead of(String file, SourceSheet sheet) {
        List<Line> lines = new ArrayList<>();
        sheet.read(row -> {
            lines.add(new Line(row.number(), List.of(row.texts())));
            return lines.size() < LINES;
        });
        return new SheetHead(file, sheet.name(), List.copyOf(lines));
    }

    /** Words that stand above a row or on the tab, in normal form. */
    String titles(int row) {
        StringBuilder titles = new StringBuilder(Wording.normal(sheet));
        for (Line line : rows.subList(0, row)) {
            for (String text : line.texts()) {
                titles.append('\n').append(Wording.normal(text));
            }
        }
        return titles.toString();
    }
}
