package camphor.screening.columns;

import org.duckdb.DuckDBReadableVector;

/** Verdicts of a condition. */
final class VerdictColumn implements Column {
    private byte[] values = {};

    @Override
    public String sql(String name) {
        return name;
    }

    @Override
    public void allocate(int rows) {
        values = new byte[rows];
    }

    @Override
    public void take(DuckDBReadableVector delivered, int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            values[rows[i]] = delivered.isNull(i) ? Kleene.UNKNOWN : Kleene.of(delivered.getBoolean(i));
        }
    }

    /** Verdicts of rows; where there is no row (less than 0), what is told for that. */
    void gather(int[] rows, int count, byte noRow, byte[] out) {
        byte[] all = values;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            out[i] = row < 0 ? noRow : all[row];
        }
    }
}
