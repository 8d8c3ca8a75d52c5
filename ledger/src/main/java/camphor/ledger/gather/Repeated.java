package camphor.ledger.gather;

import camphor.screening.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line for what a rule says of several rows of a list in the same words, such as of each of a visitor's twenty visits
 * of one day: people work it off once. What is said of households, persons, villages and units stays with
 * each of them.
 */
final class Repeated {
    private static final Set<String> EACH = Set.of("household", "person", "village", "unit");

    private Repeated() {}

    /** In the order of the first of each. */
    static List<Finding> merged(List<Finding> findings) {
        Map<List<@Nullable String>, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            alike.computeIfAbsent(sameLine(finding), unused -> new ArrayList<>(1))
                    .add(finding);
        }
        return alike.values().stream().map(Repeated::one).toList();
    }

    private static List<@Nullable String> sameLine(Finding finding) {
        boolean alone = EACH.contains(finding.subjectTable()) || finding.found() == null;
        List<@Nullable String> line = new ArrayList<>();
        line.add(finding.rule());
        line.add(finding.village());
        line.add(alone ? finding.subjectTable() + " " + finding.subjectKey() : finding.found());
        line.add(alone ? finding.evidence() : null);
        return line;
    }

    private static Finding one(List<Finding> alike) {
        Finding first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        boolean ofOneHome = alike.stream().allMatch(other -> Objects.equals(other.household(), first.household()));
        return new Finding(
                first.rule(),
                first.ruleVersion(),
                first.subjectTable(),
                first.subjectKey(),
                ofOneHome ? first.household() : null,
                first.village(),
                first.outcome(),
                first.found(),
                first.evidence() + "；同样的记录=" + alike.size() + "条");
    }
}
