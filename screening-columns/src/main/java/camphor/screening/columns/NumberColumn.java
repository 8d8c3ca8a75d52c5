package camphor.screening.columns;

import camphor.rules.term.Type;
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
        String value = switch (type.kind()) {
            case DATE -> DayForms.packed(name);
            case DECIMAL -> name + " * " + Numbers.powerOfTen(type.scale());
            case INTEGER -> name;
            case BOOLEAN, TEXT, CODES -> throw new IllegalStateException("no number: " + type);
        };
        return wide
                ? "coalesce(cast(" + value + " as bigint), cast('" + Numbers.UNKNOWN + "' as bigint))"
                : "coalesce(cast(" + value + " as integer), cast('" + UNKNOWN_IN_32_BITS + "' as integer))";
    }

    @Override
    public void allocate(int rows) {
        narrowValues = new int[wide ? 0 : rows];
        wideValues = new long[wide ? rows : 0];
    }

    @Override
    public void take(DuckDBReadableVector delivered, int[] rows, int count) {
        for (int i = 0; wide && i < count; i++) {
            wideValues[rows[i]] = delivered.getLong(i);
        }
        for (int i = 0; !wide && i < count; i++) {
            narrowValues[rows[i]] = delivered.getInt(i);
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

    /** Values that are numbers of rows; {@link Way#NOWHERE} where there is none. */
    void rows(int[] rows, int count, int[] out) {
        for (int i = 0; i < count; i++) {
            int row = rows[i] < 0 ? UNKNOWN_IN_32_BITS : narrowValues[rows[i]];
            out[i] = row < 0 ? Way.NOWHERE : row;
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
