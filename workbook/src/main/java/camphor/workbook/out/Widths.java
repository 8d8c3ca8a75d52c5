package camphor.workbook.out;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Widths of a ledger's columns in half-width characters, and the heights that rows need at these widths. */
final class Widths {
    private static final int LONGEST_HEADING_LINE = 14;
    private static final double PORTRAIT = 88;
    private static final double LANDSCAPE = 130;
    /** A3 is as wide as A4 is, times the square root of two. */
    private static final double LARGE = 1.41;

    private static final double MOST_SPREAD = 1.8;
    private static final double LINE = 14.5;
    private static final double TALLEST = 400;

    private final LedgerLayout layout;
    private final double[] widths;

    /** Wide enough for the first rows, spread over the paper when the table is narrow. */
    Widths(LedgerLayout layout, List<@Nullable Object[]> firstRows) {
        this.layout = layout;
        this.widths = new double[layout.columns().size()];
        double sum = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column, firstRows);
            sum += widths[column];
        }
        double paper = (layout.landscape() ? LANDSCAPE : PORTRAIT) * (layout.large() ? LARGE : 1);
        double spread = paper / sum;
        for (int column = 0; column < widths.length && spread > 1; column++) {
            widths[column] *= Math.min(spread, MOST_SPREAD);
        }
    }

    double of(int column) {
        return widths[column];
    }

    /** A long heading may take two lines. */
    private double width(int column, List<@Nullable Object[]> firstRows) {
        LedgerColumn.Kind kind = layout.columns().get(column).kind();
        int heading = Wide.width(layout.columns().get(column).heading());
        int headingLine = heading > LONGEST_HEADING_LINE ? (heading + 1) / 2 : heading;
        int widest = headingLine;
        for (@Nullable Object[] row : firstRows) {
            Object value = column < row.length ? row[column] : null;
            widest = Math.max(widest, value == null ? 0 : CellWriter.width(kind, value));
        }
        return Math.max(layout.columns().get(column).width(widest), headingLine + 1.5);
    }

    /** First column, from the right, from which on a text of that width has room; 0 when it never has. */
    int startOfRoomFor(int characters) {
        double room = 0;
        for (int column = widths.length - 1; column > 0; column--) {
            room += widths[column];
            if (room >= characters) {
                return column;
            }
        }
        return 0;
    }

    /** Height in points; spreadsheets do not find it by themselves in a file they did not write. */
    double height(@Nullable Object[] row) {
        int lines = 1;
        for (int column = 0; column < row.length; column++) {
            Object value = row[column];
            if (value instanceof String text) {
                lines = Math.max(lines, lines(text, widths[column] - 1.2));
            }
        }
        return Math.min(TALLEST, Math.max(18, lines * LINE + 3.5));
    }

    private static int lines(String text, double room) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(Wide.width(line) / Math.max(1, room)));
        }
        return lines;
    }
}
