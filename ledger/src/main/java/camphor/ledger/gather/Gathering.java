package camphor.ledger.gather;

import static java.util.stream.Collectors.toSet;

import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.ledger.Run;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.ReadyRule;
import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.screening.Wanted;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the dossier of a screening. */
public final class Gathering {
    private final Source source;
    private final Asked asked;
    private final PackLanguage language;
    private final Map<String, ReadyRule> ready;
    private final Map<String, RuleLine> lines;

    public Gathering(Source source) {
        this.source = source;
        this.language = PackLanguage.of(source.pack());
        this.asked = new Asked(language);
        this.ready = source.rules().rules().stream()
                .collect(Collectors.toMap(ReadyRule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.lines = new LinkedHashMap<>();
        ready.forEach((id, rule) -> lines.put(id, PackLines.rule(rule)));
    }

    public Dossier dossier(LocalDateTime madeAt) {
        List<Finding> hits = hits();
        Gaps gaps = new Gaps(
                source.pack().catalogue(), source.snapshot(), source.pack().organisation());
        List<Finding> unknowns = unknowns();
        unknowns.forEach(finding -> gaps.add(rule(finding), lineOf(finding), finding));
        People people = new People(source.register(), asked);
        Names names = names(people, hits, unknowns);
        Changes changes = Changes.between(source.earlier(), source.findings());
        List<Problem> problems = new ProblemLines(ready, lines, names, changes).of(hits);
        List<DataGap> missing = gaps.lines(names);
        Map<String, Household> households = people.households(Stream.concat(
                        problems.stream().map(Problem::household),
                        missing.stream().map(DataGap::household))
                .filter(id -> !id.isEmpty())
                .collect(toSet()));
        LedgerOrder order = new LedgerOrder(source.pack(), households);
        PackLines packLines = new PackLines(source.pack(), lines.values());
        Numbers numbers = new Numbers(source, language, asked);
        return new Dossier(
                run(madeAt, changes),
                numbers.villages(),
                packLines.units(),
                packLines.clauses(),
                List.copyOf(lines.values()),
                order.households(),
                order.problems(problems),
                order.gaps(missing),
                numbers.indicators(),
                gaps.listsMissing());
    }

    private Run run(LocalDateTime madeAt, Changes changes) {
        Pack pack = source.pack();
        Organisation.Division township = pack.organisation().township();
        return new Run(
                source.findings().run().run(),
                pack.id(),
                pack.version(),
                pack.name().zh(),
                township == null ? "" : township.name().zh(),
                source.rules().bindings().asOf(),
                madeAt,
                changes.previous());
    }

    /** Findings of subjects that nobody has exempted. */
    private List<Finding> hits() {
        try (Stream<Finding> found = source.findings().find(Wanted.ALL.with(Truth.HIT))) {
            return found.filter(finding -> ready.containsKey(finding.rule()))
                    .filter(finding -> rule(finding).exemptions().stream()
                            .noneMatch(exemption -> exemption.subject().equals(finding.subjectKey())))
                    .toList();
        }
    }

    private List<Finding> unknowns() {
        try (Stream<Finding> found = source.findings().find(Wanted.ALL.with(Truth.UNKNOWN))) {
            return found.filter(finding -> ready.containsKey(finding.rule())).toList();
        }
    }

    private Names names(People people, List<Finding> hits, List<Finding> unknowns) {
        Map<String, Set<String>> keys = Stream.concat(hits.stream(), unknowns.stream())
                .collect(
                        Collectors.groupingBy(Finding::subjectTable, Collectors.mapping(Finding::subjectKey, toSet())));
        Map<String, Map<String, People.Who>> names = new HashMap<>();
        keys.forEach((table, wanted) -> {
            if (table.equals("person")) {
                names.put(table, people.persons(wanted));
            } else if (!table.equals("household")) {
                names.put(table, people.things(source.pack().catalogue().table(table), wanted));
            }
        });
        return new Names(names);
    }

    private ReadyRule rule(Finding finding) {
        return Objects.requireNonNull(ready.get(finding.rule()));
    }

    private RuleLine lineOf(Finding finding) {
        return Objects.requireNonNull(lines.get(finding.rule()));
    }
}
