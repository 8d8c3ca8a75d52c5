package camphor.pack.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for the terminal: columns are aligned where wide characters take two cells, long cells are broken into lines
 * of their column.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<Integer> widths;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param widths greatest width of each column, in cells of the terminal
     */
    public TextTable(Integer... widths) {
        this.widths = List.of(widths);
    }

    /** Adds a row; there must be a cell for each column. */
    public TextTable row(String... cells) {
        if (cells.length != widths.size()) {
            throw new IllegalStateException(cells.length + " cells in a table of " + widths.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The table with a line under its first row. */
    public String text() {
        int[] fitted = fitted();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            append(text, rows.get(row), fitted);
            if (row == 0) {
                rule(text, fitted);
            }
        }
        return text.toString();
    }

    private int[] fitted() {
        int[] fitted = new int[widths.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < fitted.length; column++) {
                int wanted = Math.min(widths.get(column), Width.of(row.get(column)));
                fitted[column] = Math.max(fitted[column], wanted);
            }
        }
        return fitted;
    }

    private static void append(StringBuilder text, List<String> row, int[] fitted) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < fitted.length; column++) {
            List<String> lines = Width.broken(row.get(column), fitted[column]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder written = new StringBuilder();
            for (int column = 0; column < fitted.length; column++) {
                List<String> lines = cells.get(column);
                String cell = line < lines.size() ? lines.get(line) : "";
                written.append(cell)
                        .append(" ".repeat(fitted[column] - Width.of(cell)))
                        .append(GAP);
            }
            text.append(written.toString().stripTrailing()).append('\n');
        }
    }

    private static void rule(StringBuilder text, int[] fitted) {
        List<String> strokes = new ArrayList<>();
        for (int width : fitted) {
            strokes.add("─".repeat(width));
        }
        text.append(String.join(GAP, strokes)).append('\n');
    }
}
