package camphor.server.register.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How common each full name is: that two people are called 王建国 says less than that two are called 谷穗芳. */
final class NameCounts {
    private static final double SAME_PERSON = 0.93;
    private static final double LEAST = 5;
    private static final double MOST = 10;

    private final Map<String, Integer> counts;
    private final int all;

    NameCounts(Map<String, Integer> counts, int all) {
        this.counts = Map.copyOf(counts);
        this.all = all;
    }

    static NameCounts of(Collection<Profile> people) {
        Map<String, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.merge(person.name(), 1, Integer::sum));
        return new NameCounts(counts, people.size());
    }

    /** Weight of two persons having this same name. */
    double weight(String name) {
        double chance = counts.getOrDefault(name, 1) / (double) Math.max(1, all);
        double weight = Math.log(SAME_PERSON / chance) / Math.log(2);
        return Math.max(LEAST, Math.min(MOST, weight));
    }
}
