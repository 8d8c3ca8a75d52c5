package camphor.workbook.out;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of a ledger's columns, exact; written as numbers, since a ledger has no formulas. */
final class Totals {
    private final List<LedgerColumn> columns;
    private final BigDecimal[] sums;

    Totals(List<LedgerColumn> columns) {
        this.columns = columns;
        this.sums = new BigDecimal[columns.size()];
        java.util.Arrays.fill(sums, BigDecimal.ZERO);
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).total() && values[i] instanceof Number number) {
                sums[i] = sums[i].add(new BigDecimal(number.toString()));
            }
        }
    }

    /** The line at the foot: 合计 in the first column that has no sum. */
    @Nullable
    Object[] row() {
        @Nullable Object[] row = new Object[sums.length];
        boolean named = false;
        for (int i = 0; i < row.length; i++) {
            if (columns.get(i).total()) {
                row[i] = sums[i];
            } else if (!named) {
                row[i] = "合计";
                named = true;
            }
        }
        return row;
    }
}
