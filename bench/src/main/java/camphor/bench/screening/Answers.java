package camphor.bench.screening;

import camphor.screening.RuleCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hits and unknowns of each rule: what two ways of judging must agree on before their times are compared. */
public record Answers(Map<String, Counts> byRule) {
    public Answers {
        byRule = Map.copyOf(byRule);
    }

    static Answers of(List<RuleCount> counts) {
        return new Answers(counts.stream()
                .collect(Collectors.toMap(RuleCount::rule, count -> new Counts(count.hits(), count.unknown()))));
    }

    /** The first rules on which the two disagree, for the message. */
    String differences(Answers other) {
        Map<String, String> differing = new TreeMap<>();
        byRule.forEach((rule, counts) -> {
            Counts theirs = other.byRule.get(rule);
            if (!counts.equals(theirs)) {
                differing.put(rule, counts + " / " + theirs);
            }
        });
        return differing.toString();
    }

    public long hits() {
        return byRule.values().stream().mapToLong(Counts::hits).sum();
    }

    public long unknowns() {
        return byRule.values().stream().mapToLong(Counts::unknowns).sum();
    }

    public record Counts(long hits, long unknowns) {}
}
