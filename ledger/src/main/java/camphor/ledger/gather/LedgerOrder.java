package camphor.ledger.gather;

import camphor.ledger.DataGap;
import camphor.ledger.Household;
import camphor.ledger.Problem;
import camphor.pack.Clause;
import camphor.pack.Pack;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The order in which people work through ledgers: village, group, household, clause. */
final class LedgerOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LAST = Integer.MAX_VALUE;

    private final Map<String, Household> households;
    private final Map<String, Integer> clauses = new HashMap<>();

    LedgerOrder(Pack pack, Map<String, Household> households) {
        this.households = households;
        pack.clauses().stream().map(Clause::id).forEach(clause -> clauses.put(clause, clauses.size()));
    }

    Map<String, Household> households() {
        Map<String, Household> sorted = new LinkedHashMap<>();
        households.values().stream()
                .sorted(Comparator.comparing(Household::village)
                        .thenComparing(home -> group(home.id()))
                        .thenComparing(Household::id))
                .forEach(home -> sorted.put(home.id(), home));
        return sorted;
    }

    List<Problem> problems(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::village)
                        .thenComparing(problem -> group(problem.household()))
                        .thenComparing(Problem::household)
                        .thenComparing(
                                problem -> clauses.getOrDefault(problem.rule().clause(), LAST))
                        .thenComparing(problem -> problem.rule().id())
                        .thenComparing(Problem::number))
                .toList();
    }

    List<DataGap> gaps(List<DataGap> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparing(DataGap::village)
                        .thenComparing(gap -> group(gap.household()))
                        .thenComparing(DataGap::household)
                        .thenComparing(DataGap::who)
                        .thenComparing(DataGap::fact))
                .toList();
    }

    /** With its numbers filled up, so that 10组 comes after 2组. */
    private String group(String household) {
        Household home = households.get(household);
        return home == null
                ? ""
                : NUMBER.matcher(home.group())
                        .replaceAll(number ->
                                "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }
}
