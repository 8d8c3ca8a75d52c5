package camphor.screening.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts by which lists belong to their owners, as numbers: facts that are linked to one another number their values
 * alike.
 */
final class KeyColumns {
    static final int UNKNOWN = -1;

    private final Map<String, Set<Key>> linked = new LinkedHashMap<>();
    private final Map<Key, int[]> values = new ConcurrentHashMap<>();

    /** A fact of a table. */
    record Key(String table, String fact) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return name().compareTo(other.name());
        }

        String name() {
            return table + "." + fact;
        }
    }

    /** Values of the two are to be numbered alike. */
    void link(Key owner, Key list) {
        Set<Key> both = new TreeSet<>();
        both.addAll(linked.getOrDefault(owner.name(), Set.of(owner)));
        both.addAll(linked.getOrDefault(list.name(), Set.of(list)));
        both.forEach(key -> linked.put(key.name(), both));
    }

    /** The facts that are numbered alike, and are not yet. */
    List<List<Key>> toLoad() {
        return linked.values().stream()
                .distinct()
                .filter(keys -> !values.keySet().containsAll(keys))
                .map(List::copyOf)
                .toList();
    }

    void loaded(Key key, int[] numbers) {
        values.put(key, numbers);
    }

    /** For each row the number of its value, less than 0 where that is not known. */
    int[] numbers(Key key) {
        int[] numbers = values.get(key);
        if (numbers == null) {
            throw new IllegalStateException(key.name() + " was not loaded");
        }
        return numbers;
    }
}
