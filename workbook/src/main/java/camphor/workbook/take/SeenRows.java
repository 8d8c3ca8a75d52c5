package camphor.workbook.take;

import camphor.workbook.heading.Column;
import camphor.workbook.in.RawRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows and keys of a table have been seen, by 64-bit hash: among ten million rows one chance in 300,000 of error. */
final class SeenRows {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Map<String, LongSet> rows = new HashMap<>();
    private final Map<String, LongSet> keys = new HashMap<>();

    /** Whether no earlier row of the table had the same texts in the same facts. */
    boolean isNewRow(String table, List<Column> columns, RawRow row) {
        long hash = PRIME;
        for (Column column : columns) {
            String text = row.text(column.index());
            if (!text.isEmpty()) {
                hash = mixed(hash ^ column.fact().id().hashCode());
                hash = hashed(hash, text);
            }
        }
        return rows.computeIfAbsent(table, any -> new LongSet()).add(hash);
    }

    boolean isNewKey(String table, String key) {
        return keys.computeIfAbsent(table, any -> new LongSet()).add(mixed(hashed(PRIME, key)));
    }

    private static long hashed(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
            hash ^= hash >>> 29;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
