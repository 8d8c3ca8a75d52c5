package camphor.ledger;

import camphor.ledger.IndicatorLine.Verdict;
import camphor.pack.WrittenRule.Category;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A screening in a few numbers.
 *
 * @param rules how many rules ran
 * @param found how many findings of each kind there are
 * @param gaps how many facts are missing
 * @param verdicts how many indicators came out so
 * @param listsMissing names of the lists that were not delivered
 */
public record Overview(
        Run run,
        long households,
        long persons,
        int rules,
        Map<Category, Long> found,
        long gaps,
        Map<Verdict, Long> verdicts,
        Set<String> listsMissing) {
    public Overview {
        found = Collections.unmodifiableMap(new EnumMap<>(found));
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        listsMissing = Collections.unmodifiableSet(new TreeSet<>(listsMissing));
    }

    public static Overview of(Dossier dossier) {
        Tally<String> problems = Tally.by(dossier.problems(), Problem::village);
        EnumMap<Category, Long> found = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            found.put(category, problems.whole(category));
        }
        return new Overview(
                dossier.run(),
                dossier.villages().stream().mapToLong(Village::households).sum(),
                dossier.villages().stream().mapToLong(Village::persons).sum(),
                dossier.rules().size(),
                found,
                dossier.gaps().size(),
                verdicts(dossier.indicators()),
                dossier.listsMissing());
    }

    /** A county from its outline and its parts: what is counted adds up, what is judged is judged of the whole. */
    public static Overview of(Dossier outline, Collection<Overview> parts) {
        Overview whole = of(outline);
        EnumMap<Category, Long> found = new EnumMap<>(Category.class);
        Set<String> missing = new TreeSet<>();
        long gaps = 0;
        for (Overview part : parts) {
            part.found().forEach((category, count) -> found.merge(category, count, Long::sum));
            missing.addAll(part.listsMissing());
            gaps += part.gaps();
        }
        return new Overview(
                whole.run(),
                whole.households(),
                whole.persons(),
                whole.rules(),
                found,
                gaps,
                whole.verdicts(),
                missing);
    }

    public long findings() {
        return found.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Verdict, Long> verdicts(List<IndicatorLine> indicators) {
        EnumMap<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0L);
        }
        indicators.forEach(line -> verdicts.merge(line.verdict(line.whole()), 1L, Long::sum));
        return verdicts;
    }
}
