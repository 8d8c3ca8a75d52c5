package camphor.server.register.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How common each full name is: that two people are called 王建国 says less than that two are called 谷穗芳. */
final class NameCounts {
    private static final double SAME_PERSON = 0.93;
    private static final double LEAST = 5;
    private static final double MOST = 10;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    NameCounts(Collection<Profile> people) {
        people.forEach(person -> counts.merge(person.name(), 1, Integer::sum));
        all = people.size();
    }

    /** Weight of two persons having this same name. */
    double weight(String name) {
        double chance = counts.getOrDefault(name, 1) / (double) Math.max(1, all);
        double weight = Math.log(SAME_PERSON / chance) / Math.log(2);
        return Math.max(LEAST, Math.min(MOST, weight));
    }
}
