package camphor.ledger;

import static java.util.function.Predicate.not;

import camphor.pack.WrittenRule.Category;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * A township in its county's ledgers: the sums of what its own ledgers hold line by line.
 *
 * @param folder where its ledgers lie, relative to the county's
 * @param touched households with at least one finding
 * @param byClause for each clause with findings how many there are of each kind
 * @param indicators its values of all indicators
 */
public record TownshipLine(
        Overview overview,
        String folder,
        long focus,
        long surveyed,
        long touched,
        Map<String, Map<Category, Long>> byClause,
        List<IndicatorLine> indicators) {
    public TownshipLine {
        byClause = Map.copyOf(byClause);
        indicators = List.copyOf(indicators);
    }

    static TownshipLine of(Dossier dossier, String folder) {
        return new TownshipLine(
                Overview.of(dossier),
                folder,
                sum(dossier, Village::focus),
                sum(dossier, Village::surveyed),
                dossier.problems().stream()
                        .map(Problem::household)
                        .filter(not(String::isEmpty))
                        .distinct()
                        .count(),
                byClause(dossier),
                dossier.indicators());
    }

    public String name() {
        return overview.run().place();
    }

    private static long sum(Dossier dossier, ToLongFunction<Village> number) {
        return dossier.villages().stream().mapToLong(number).sum();
    }

    private static Map<String, Map<Category, Long>> byClause(Dossier dossier) {
        Tally<String> counts =
                Tally.by(dossier.problems(), problem -> problem.rule().clause());
        Map<String, Map<Category, Long>> byClause = new LinkedHashMap<>();
        for (ClauseLine clause : dossier.clauses()) {
            if (counts.of(clause.id()) > 0) {
                EnumMap<Category, Long> kinds = new EnumMap<>(Category.class);
                for (Category category : Category.values()) {
                    kinds.put(category, counts.of(clause.id(), category));
                }
                byClause.put(clause.id(), kinds);
            }
        }
        return byClause;
    }
}
