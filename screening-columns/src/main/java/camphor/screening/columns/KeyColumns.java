package camphor.screening.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text facts as numbers, so that they can be compared with one another: records find each other by them. Facts that are
 * linked number their values alike.
 */
final class KeyColumns {
    static final int UNKNOWN = -1;

    private final Map<Key, Set<Key>> linked = new LinkedHashMap<>();
    private final Map<Key, int[]> numbers = new ConcurrentHashMap<>();

    /** A fact of a table. */
    record Key(String table, String fact) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Values of the two are to be numbered alike; to be asked before they are loaded. */
    void link(Key one, Key other) {
        Set<Key> both = new TreeSet<>();
        both.addAll(linked.getOrDefault(one, Set.of(one)));
        both.addAll(linked.getOrDefault(other, Set.of(other)));
        if (!both.equals(linked.get(one)) && !numbers.isEmpty()) {
            throw new IllegalStateException(one + " and " + other + " were numbered apart");
        }
        both.forEach(key -> linked.put(key, both));
    }

    /** The facts that are numbered alike. */
    List<List<Key>> groups() {
        return linked.values().stream().distinct().map(List::copyOf).toList();
    }

    /** Takes the numbers of facts that are numbered alike, one array for each of them. */
    void loaded(List<Key> alike, List<int[]> ofRows) {
        inOrderOfRows(ofRows);
        for (int i = 0; i < alike.size(); i++) {
            numbers.put(alike.get(i), ofRows.get(i));
        }
    }

    /** Numbers anew in the order of rows: what belongs together then lies together, for the sake of the cache. */
    private static void inOrderOfRows(List<int[]> ofRows) {
        int most = ofRows.stream().flatMapToInt(Arrays::stream).max().orElse(UNKNOWN);
        int[] renumbered = new int[most + 1];
        int next = 1;
        for (int[] rows : ofRows) {
            for (int row = 0; row < rows.length; row++) {
                int number = rows[row];
                if (number != UNKNOWN) {
                    renumbered[number] = renumbered[number] == 0 ? next++ : renumbered[number];
                    rows[row] = renumbered[number] - 1;
                }
            }
        }
    }

    boolean areLoaded() {
        return !numbers.isEmpty();
    }

    /** For each row the number of its value, less than 0 where that is not known. */
    int[] numbers(Key key) {
        int[] ofRows = numbers.get(key);
        if (ofRows == null) {
            throw new IllegalStateException(key + " was not loaded");
        }
        return ofRows;
    }
}
