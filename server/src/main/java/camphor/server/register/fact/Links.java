package camphor.server.register.fact;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which facts the catalogue's relations find the rows of a list: the household's number and the identity number have
 * columns of their own, every other is kept as a hash, so that a pack may add relations without a migration. A hash may
 * stand for two values: whoever looks by it compares the fact again.
 */
public final class Links {
    private static final Set<String> OWN_COLUMN = Set.of("household_id", "id_key");
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, List<String>> facts = new HashMap<>();

    public Links(Catalogue catalogue) {
        for (Table table : catalogue.tables().values()) {
            for (Relation relation : table.relations()) {
                List<String> found = facts.computeIfAbsent(relation.to(), to -> new ArrayList<>());
                if (!OWN_COLUMN.contains(relation.toFact()) && !found.contains(relation.toFact())) {
                    found.add(relation.toFact());
                }
            }
        }
    }

    /** The hashes of a row, as PostgreSQL writes an array; null when nothing finds it by a hash. */
    public @Nullable String of(Table table, @Nullable Object[] storedFacts) {
        List<String> wanted = facts.getOrDefault(table.id(), List.of());
        StringBuilder hashes = new StringBuilder();
        List<Fact> stored = table.storedFacts();
        for (int i = 0; i < stored.size() && !wanted.isEmpty(); i++) {
            Object value = storedFacts[i];
            if (value != null && wanted.contains(stored.get(i).id())) {
                hashes.append(hashes.isEmpty() ? "" : ",")
                        .append(hash(table.id(), stored.get(i).id(), value));
            }
        }
        return hashes.isEmpty() ? null : "{" + hashes + "}";
    }

    /** FNV-1a over table, fact and value. */
    public static long hash(String table, String fact, Object value) {
        String text = table + "." + fact + "=" + value;
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
