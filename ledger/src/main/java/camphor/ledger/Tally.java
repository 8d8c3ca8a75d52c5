package camphor.ledger;

import camphor.pack.WrittenRule.Category;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Problems counted by a key and by kind. Every number of every ledger comes from here; a key that has no problems
 * counts 0.
 *
 * @param <K> what they are counted by: a village, a unit, a clause, a field
 */
public final class Tally<K> {
    private final Map<K, EnumMap<Category, Long>> counts = new HashMap<>();
    private final EnumMap<Category, Long> whole = new EnumMap<>(Category.class);

    private Tally() {}

    /** Counts each problem once, under its key. */
    public static <K> Tally<K> by(Collection<Problem> problems, Function<Problem, K> key) {
        return byAll(problems, problem -> List.of(key.apply(problem)));
    }

    /** Counts each problem under every key that it has, and once in the whole. */
    public static <K> Tally<K> byAll(Collection<Problem> problems, Function<Problem, List<K>> keys) {
        Tally<K> tally = new Tally<>();
        for (Problem problem : problems) {
            Category category = problem.rule().category();
            tally.whole.merge(category, 1L, Long::sum);
            keys.apply(problem)
                    .forEach(key -> tally.counts
                            .computeIfAbsent(key, unused -> new EnumMap<>(Category.class))
                            .merge(category, 1L, Long::sum));
        }
        return tally;
    }

    public long of(K key, Category category) {
        Map<Category, Long> found = counts.get(key);
        return found == null ? 0 : found.getOrDefault(category, 0L);
    }

    public long of(K key) {
        Map<Category, Long> found = counts.get(key);
        return found == null ? 0 : sum(found);
    }

    public long whole(Category category) {
        return whole.getOrDefault(category, 0L);
    }

    public long whole() {
        return sum(whole);
    }

    private static long sum(Map<Category, Long> found) {
        return found.values().stream().mapToLong(Long::longValue).sum();
    }
}
