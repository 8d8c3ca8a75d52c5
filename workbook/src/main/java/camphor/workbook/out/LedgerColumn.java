package camphor.workbook.out;

/**
 * One column of a ledger.
 *
 * @param total whether its numbers are added up at the foot
 * @param narrowest half-width characters that it has room for at least
 * @param widest half-width characters after which its text is wrapped
 */
public record LedgerColumn(String heading, Kind kind, boolean total, int narrowest, int widest) {
    /** How values are written and shown. */
    public enum Kind {
        /** Text on one line, as wide as it needs to be. */
        TEXT("@", 4, 28),
        /** Longer text, wrapped. */
        WRAPPED("@", 16, 44),
        INTEGER("#,##0", 6, 16),
        /** Yuan with two decimals. */
        MONEY("#,##0.00", 9, 20),
        /** A share: 0.5 is shown as 50.0%. */
        PERCENT("0.0%", 8, 12),
        /** A real date of the spreadsheet, shown as 2021-09-26. */
        DATE("yyyy-mm-dd", 11, 12);

        private final String format;
        private final int narrowest;
        private final int widest;

        Kind(String format, int narrowest, int widest) {
            this.format = format;
            this.narrowest = narrowest;
            this.widest = widest;
        }

        String format() {
            return format;
        }

        boolean isNumber() {
            return this == INTEGER || this == MONEY || this == PERCENT;
        }
    }

    private LedgerColumn(String heading, Kind kind, boolean total) {
        this(heading, kind, total, kind.narrowest, kind.widest);
    }

    /** The same column with room for so many half-width characters, whatever stands in it. */
    public LedgerColumn within(int fewest, int most) {
        return new LedgerColumn(heading, kind, total, fewest, most);
    }

    /** Width in half-width characters that suits content of that many. */
    double width(int content) {
        return Math.max(narrowest, Math.min(widest, content)) + 1.5;
    }

    public static LedgerColumn text(String heading) {
        return new LedgerColumn(heading, Kind.TEXT, false);
    }

    public static LedgerColumn wrapped(String heading) {
        return new LedgerColumn(heading, Kind.WRAPPED, false);
    }

    public static LedgerColumn date(String heading) {
        return new LedgerColumn(heading, Kind.DATE, false);
    }

    public static LedgerColumn percent(String heading) {
        return new LedgerColumn(heading, Kind.PERCENT, false);
    }

    /** Whole numbers that are not added up, such as a rank or an age. */
    public static LedgerColumn number(String heading) {
        return new LedgerColumn(heading, Kind.INTEGER, false);
    }

    /** Whole numbers with a total. */
    public static LedgerColumn count(String heading) {
        return new LedgerColumn(heading, Kind.INTEGER, true);
    }

    /** Yuan with a total. */
    public static LedgerColumn money(String heading) {
        return new LedgerColumn(heading, Kind.MONEY, true);
    }
}
