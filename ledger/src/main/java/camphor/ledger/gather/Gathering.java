package camphor.ledger.gather;

import static java.util.stream.Collectors.toSet;

import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.IndicatorSubject;
import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.ledger.Run;
import camphor.pack.Pack;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.ReadyRule;
import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.screening.MeasuredSubjects;
import camphor.screening.Territory;
import camphor.screening.Wanted;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the dossiers of a screening: one for the whole, or one for each part of a county. What is worked out once for all
 * parts is kept, so that a county is told township by township in little memory.
 */
public final class Gathering implements AutoCloseable {
    private final Source source;
    private final Asked asked;
    private final Map<String, ReadyRule> ready;
    private final Map<String, RuleLine> lines;
    private final Numbers numbers;
    private final MeasuredSubjects subjects;
    private final Changes changes;

    public Gathering(Source source) {
        this.source = source;
        PackLanguage language = PackLanguage.of(source.pack());
        this.asked = new Asked(language);
        this.ready = source.rules().rules().stream()
                .collect(Collectors.toMap(ReadyRule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.lines = new LinkedHashMap<>();
        ready.forEach((id, rule) -> lines.put(id, PackLines.rule(rule)));
        this.numbers = Numbers.of(source, language, asked);
        this.subjects = source.register().subjects(Behind.wanted(source.pack().indicators(), numbers.measures()));
        this.changes = Changes.between(source.earlier(), source.findings());
    }

    /** What should have ledgers of its own: one part for a township, many for a county. */
    public List<Part> parts() {
        return Part.of(source.pack(), numbers.townships());
    }

    /** The whole county without its lines: its villages, clauses, rules and indicators. */
    public Dossier outline(LocalDateTime madeAt) {
        Part county = Part.county(source.pack());
        PackLines packLines = new PackLines(source.pack(), lines.values());
        return new Dossier(
                run(county, madeAt),
                numbers.villages(county),
                packLines.units(),
                packLines.clauses(),
                List.copyOf(lines.values()),
                Map.of(),
                List.of(),
                List.of(),
                numbers.indicators(county),
                Map.of(),
                Set.of());
    }

    /** Everything in one dossier. */
    public Dossier dossier(LocalDateTime madeAt) {
        return dossier(Part.whole(source.pack()), madeAt);
    }

    /** What concerns one part of the territory. */
    public Dossier dossier(Part part, LocalDateTime madeAt) {
        List<Finding> hits = Repeated.merged(hits(part.territory()));
        List<Finding> unknowns = unknowns(part.territory());
        Gaps gaps = new Gaps(source.pack(), source.snapshot());
        unknowns.forEach(finding -> gaps.add(rule(finding), lineOf(finding), finding));
        Behind behind = Behind.of(source.pack().indicators(), numbers.measures(), subjects, part.territory());
        People people = new People(source.register(), asked);
        Names names = names(people, hits, unknowns, behind);
        List<Problem> problems = new ProblemLines(source.pack(), ready, lines, names, changes).of(hits);
        List<DataGap> missing = gaps.lines(names);
        Map<String, List<IndicatorSubject>> standing = behind.lines(names);
        LedgerOrder order =
                new LedgerOrder(source.pack(), people.households(households(problems, missing, standing.values())));
        PackLines packLines = new PackLines(source.pack(), lines.values());
        return new Dossier(
                run(part, madeAt),
                numbers.villages(part),
                packLines.units(),
                packLines.clauses(),
                List.copyOf(lines.values()),
                order.households(),
                order.problems(problems),
                order.gaps(missing),
                numbers.indicators(part),
                standing,
                gaps.listsMissing());
    }

    private static Set<String> households(
            List<Problem> problems, List<DataGap> gaps, Collection<List<IndicatorSubject>> behind) {
        return Stream.of(
                        problems.stream().map(Problem::household),
                        gaps.stream().map(DataGap::household),
                        behind.stream().flatMap(List::stream).map(IndicatorSubject::household))
                .flatMap(ids -> ids)
                .filter(id -> !id.isEmpty())
                .collect(toSet());
    }

    private Run run(Part part, LocalDateTime madeAt) {
        Pack pack = source.pack();
        return new Run(
                source.findings().run().run(),
                pack.id(),
                pack.version(),
                part.campaign(pack),
                part.place(),
                source.rules().bindings().asOf(),
                madeAt,
                changes.previous());
    }

    /** Findings of subjects that nobody has exempted. */
    private List<Finding> hits(Territory territory) {
        Wanted wanted = Wanted.ALL.with(Truth.HIT).within(territory);
        try (Stream<Finding> found = source.findings().find(wanted)) {
            return found.filter(finding -> ready.containsKey(finding.rule()))
                    .filter(finding -> rule(finding).exemptions().stream()
                            .noneMatch(exemption -> exemption.subject().equals(finding.subjectKey())))
                    .toList();
        }
    }

    private List<Finding> unknowns(Territory territory) {
        Wanted wanted = Wanted.ALL.with(Truth.UNKNOWN).within(territory);
        try (Stream<Finding> found = source.findings().find(wanted)) {
            return found.filter(finding -> ready.containsKey(finding.rule())).toList();
        }
    }

    private Names names(People people, List<Finding> hits, List<Finding> unknowns, Behind behind) {
        Map<String, Set<String>> keys = behind.keys();
        Stream.concat(hits.stream(), unknowns.stream())
                .forEach(finding -> keys.computeIfAbsent(finding.subjectTable(), table -> new TreeSet<>())
                        .add(finding.subjectKey()));
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

    @Override
    public void close() {
        subjects.close();
    }
}
