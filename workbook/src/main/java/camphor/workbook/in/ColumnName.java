package camphor.workbook.in;

/** Letters of a column, as spreadsheet programs count: A … Z, AA … */
public final class ColumnName {
    /** Columns that a sheet can have. */
    static final int MOST = 16_384;

    private static final int LONGEST = 3;

    private ColumnName() {}

    /** 0-based column of a reference such as {@code AB12}; -1 when it has no letters, {@link #MOST} when too many. */
    static int index(String reference) {
        int number = 0;
        int letters = 0;
        while (letters < reference.length() && letters <= LONGEST && reference.charAt(letters) >= 'A') {
            number = number * 26 + (reference.charAt(letters++) - 'A' + 1);
        }
        return letters > LONGEST ? MOST : Math.min(number - 1, MOST);
    }

    /** The letters of a 0-based column. */
    public static String of(int column) {
        String rest = column < 26 ? "" : of(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }
}
