package camphor.screening.columns;

import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.time.LocalDate;
import org.duckdb.DuckDBReadableVector;

/** Numbers or days in 32 bits each where they fit, in 64 where not. */
final class NumberColumn implements Column {
    private static final int UNKNOWN_IN_32_BITS = Integer.MIN_VALUE;

    private final Type type;
    private final double most;
    private final boolean wide;
    private int[] narrowValues = {};
    private long[] wideValues = {};

    /** @param most no value is further from 0 than this, in units of the last digit */
    NumberColumn(Type type, double most) {
        this.type = type;
        this.most = most;
        this.wide = most >= Integer.MAX_VALUE;
    }

    double most() {
        return most;
    }

    @Override
    public String sql(String name) {
        return switch (type.kind()) {
            case DATE -> name + " - date '" + LocalDate.EPOCH + "'";
            case DECIMAL -> "cast(" + name + " * " + Numbers.powerOfTen(type.scale()) + " as bigint)";
            case INTEGER -> "cast(" + name + " as bigint)";
            case BOOLEAN, TEXT, CODES -> throw new IllegalStateException("no number: " + type);
        };
    }

    @Override
    public void allocate(int rows) {
        narrowValues = new int[wide ? 0 : rows];
        wideValues = new long[wide ? rows : 0];
    }

    @Override
    public void take(DuckDBReadableVector delivered, int[] rows, int count) {
        boolean days = type.kind() == Kind.DATE;
        for (int i = 0; i < count; i++) {
            long value = delivered.getLong(i, Numbers.UNKNOWN);
            if (wide) {
                wideValues[rows[i]] = value;
            } else if (value == Numbers.UNKNOWN) {
                narrowValues[rows[i]] = UNKNOWN_IN_32_BITS;
            } else {
                narrowValues[rows[i]] = (int) (days ? DayForms.packed(value) : value);
            }
        }
    }

    /** Values of rows; unknown where there is no row (less than 0). */
    void gather(int[] rows, int count, long[] out) {
        if (wide) {
            long[] all = wideValues;
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                out[i] = row < 0 ? Numbers.UNKNOWN : all[row];
            }
        } else {
            gatherNarrow(rows, count, out);
        }
    }

    private void gatherNarrow(int[] rows, int count, long[] out) {
        int[] all = narrowValues;
        for (int i = 0; i < count; i++) {
            int value = rows[i] < 0 ? UNKNOWN_IN_32_BITS : all[rows[i]];
            out[i] = value == UNKNOWN_IN_32_BITS ? Numbers.UNKNOWN : value;
        }
    }
}
