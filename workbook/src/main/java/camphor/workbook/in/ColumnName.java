package camphor.workbook.in;

/** Letters of a column, as spreadsheet programs count: A … Z, AA … */
public final class ColumnName {
    private ColumnName() {}

    /** The letters of a 0-based column. */
    public static String of(int column) {
        String rest = column < 26 ? "" : of(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }
}
