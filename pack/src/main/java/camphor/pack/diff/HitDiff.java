package camphor.pack.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who comes in and who falls out when the same register is judged by two packs. The judging is done elsewhere; here two
 * sets of hits are compared.
 *
 * @param rules per rule, by its id; rules without any hit on either side are left out
 * @param householdsIn households with a hit now and none before
 * @param householdsOut households with a hit before and none now
 * @param householdsBoth how many have a hit before and now
 */
public record HitDiff(List<RuleHits> rules, List<String> householdsIn, List<String> householdsOut, int householdsBoth) {
    public HitDiff {
        rules = List.copyOf(rules);
        householdsIn = List.copyOf(householdsIn);
        householdsOut = List.copyOf(householdsOut);
    }

    /**
     * That a rule hits a subject.
     *
     * @param subject key of the subject: of a person, a household, a village
     * @param household the household it belongs to; empty when it belongs to none
     */
    public record Hit(String rule, String subject, String household) {}

    /** What became of one rule's subjects, in the order of their keys. */
    public record RuleHits(String rule, List<String> in, List<String> out, int both) {
        public RuleHits {
            in = List.copyOf(in);
            out = List.copyOf(out);
        }
    }

    public static HitDiff between(Collection<Hit> before, Collection<Hit> after) {
        Map<String, Set<String>> old = subjects(before);
        Map<String, Set<String>> now = subjects(after);
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<RuleHits> rules = new ArrayList<>();
        for (String rule : ids) {
            Set<String> earlier = old.getOrDefault(rule, Set.of());
            Set<String> later = now.getOrDefault(rule, Set.of());
            rules.add(new RuleHits(rule, without(later, earlier), without(earlier, later), both(earlier, later)));
        }
        Set<String> earlier = households(before);
        Set<String> later = households(after);
        return new HitDiff(rules, without(later, earlier), without(earlier, later), both(earlier, later));
    }

    private static Map<String, Set<String>> subjects(Collection<Hit> hits) {
        Map<String, Set<String>> byRule = new TreeMap<>();
        hits.forEach(hit ->
                byRule.computeIfAbsent(hit.rule(), rule -> new TreeSet<>()).add(hit.subject()));
        return byRule;
    }

    private static Set<String> households(Collection<Hit> hits) {
        Set<String> households = new TreeSet<>();
        hits.stream().map(Hit::household).filter(id -> !id.isEmpty()).forEach(households::add);
        return households;
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private static int both(Set<String> one, Set<String> other) {
        Set<String> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return common.size();
    }
}
