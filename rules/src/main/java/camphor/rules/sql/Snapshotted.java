package camphor.rules.sql;

import java.util.Set;

/**
 * What a query can read. Tables carry the catalogue's ids, columns the ids of stored facts, and each row its
 * {@link #SOURCE}.
 *
 * @param delivered ids of the tables that exist; whatever is asked of others is unknown
 * @param unique facts, as {@code table.fact}, of which no two rows share a value; others are joined by one row for each
 *     value, the one whose source sorts first
 */
public record Snapshotted(Set<String> delivered, Set<String> unique) {
    /** Name of the column beside the facts; no fact can have it, because their names start with a letter. */
    public static final String SOURCE = "_source";

    public Snapshotted {
        delivered = Set.copyOf(delivered);
        unique = Set.copyOf(unique);
    }

    boolean isDelivered(String table) {
        return delivered.contains(table);
    }

    boolean isUnique(String table, String fact) {
        return unique.contains(table + "." + fact);
    }
}
