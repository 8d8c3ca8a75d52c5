package camphor.screening.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBReadableVector;

/** A set of codes, of which only those are known that rules ask for: a bit for each of them. */
final class SetColumn implements Column {
    private static final int MOST_CODES = 62;
    private static final long UNKNOWN = -1;

    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private long[] values = {};

    /** Whether one more code can be asked for. */
    boolean takes(String code) {
        return bits.containsKey(code) || bits.size() < MOST_CODES;
    }

    /** The code's place among the bits; to be asked before the column is loaded. */
    int bit(String code) {
        return bits.computeIfAbsent(code, added -> bits.size());
    }

    @Override
    public String sql(String name) {
        StringBuilder sql = new StringBuilder("coalesce(cast(0 as bigint)");
        bits.forEach((code, bit) -> sql.append(" + case when list_contains(")
                .append(name)
                .append(", ")
                .append(SqlText.of(code))
                .append(") then cast(")
                .append(1L << bit)
                .append(" as bigint) when ")
                .append(name)
                .append(" is null then null else 0 end"));
        return sql + ", cast(" + UNKNOWN + " as bigint))";
    }

    @Override
    public void allocate(int rows) {
        values = new long[rows];
    }

    @Override
    public void take(DuckDBReadableVector delivered, int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            values[rows[i]] = delivered.getLong(i);
        }
    }

    /** Whether the rows' sets hold the code at a bit. */
    void holds(int bit, int[] rows, int count, byte[] out) {
        for (int i = 0; i < count; i++) {
            long set = rows[i] < 0 ? UNKNOWN : values[rows[i]];
            out[i] = set == UNKNOWN ? Kleene.UNKNOWN : Kleene.of((set >> bit & 1) == 1);
        }
    }
}
