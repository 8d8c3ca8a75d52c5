package camphor.screening.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBReadableVector;

/** A text fact, known only as one of those texts that rules compare it with, or as another. */
final class CodeColumn implements Column {
    static final int UNKNOWN = 0;
    private static final int ANOTHER = 1;
    private static final int MOST_TEXTS = Short.MAX_VALUE;

    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private short[] values = {};

    /** The number that stands for a text; to be asked before the column is loaded. */
    int code(String text) {
        int code = codes.computeIfAbsent(text, added -> ANOTHER + 1 + codes.size());
        if (code > MOST_TEXTS) {
            throw new IllegalStateException("one fact is compared with more than " + MOST_TEXTS + " texts");
        }
        return code;
    }

    /** How many numbers there are. */
    int size() {
        return ANOTHER + 1 + codes.size();
    }

    @Override
    public String sql(String name) {
        String texts = codes.keySet().stream().map(SqlText::of).collect(Collectors.joining(", "));
        if (texts.isEmpty()) {
            return "cast(case when " + name + " is null then " + UNKNOWN + " else " + ANOTHER + " end as smallint)";
        }
        return "cast(case when " + name + " is null then " + UNKNOWN + " else coalesce(list_position([" + texts + "], "
                + name + "), 0) + " + ANOTHER + " end as smallint)";
    }

    @Override
    public void allocate(int rows) {
        values = new short[rows];
    }

    @Override
    public void take(DuckDBReadableVector delivered, int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            values[rows[i]] = delivered.getShort(i);
        }
    }

    /** What a table of verdicts, one for each number, says of rows; unknown where there is no row (less than 0). */
    void look(int[] rows, int count, byte[] verdicts, byte[] out) {
        short[] all = values;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            out[i] = verdicts[row < 0 ? UNKNOWN : all[row]];
        }
    }
}
