package camphor.ledger.gather;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import camphor.ledger.ClauseLine;
import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Household;
import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.ledger.Run;
import camphor.ledger.Unit;
import camphor.pack.Clause;
import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.screening.Wanted;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        ready.forEach((id, rule) -> lines.put(id, line(rule)));
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
        List<Problem> problems = problems(hits, names, changes);
        List<DataGap> missing = gaps.lines(names);
        Map<String, Household> households = people.households(Stream.concat(
                        problems.stream().map(Problem::household),
                        missing.stream().map(DataGap::household))
                .filter(id -> !id.isEmpty())
                .collect(toSet()));
        InOrder order = new InOrder(source.pack(), households);
        Numbers numbers = new Numbers(source, language, asked);
        return new Dossier(
                run(madeAt, changes),
                numbers.villages(),
                units(),
                clauses(),
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

    private List<Problem> problems(List<Finding> hits, Names names, Changes changes) {
        ProblemNumber numbers = new ProblemNumber();
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : hits) {
            ReadyRule rule = rule(finding);
            People.Who who = names.of(finding.subjectTable(), finding.subjectKey());
            problems.add(new Problem(
                    numbers.of(rule.clause(), finding),
                    lineOf(finding),
                    requireNonNullElse(finding.village(), ""),
                    requireNonNullElse(finding.household(), ""),
                    who.name(),
                    who.document(),
                    requireNonNullElse(finding.found(), rule.name().zh()),
                    finding.evidence(),
                    words(rule.doFirst().zh()),
                    rule.owners(),
                    rule.due(),
                    changes.of(finding)));
        }
        return problems;
    }

    /** What to do first is the same for every subject of a rule. */
    private static String words(Template wording) {
        return wording.parts().stream()
                .map(part -> part instanceof Template.Words words ? words.text() : "…")
                .collect(Collectors.joining());
    }

    private ReadyRule rule(Finding finding) {
        return java.util.Objects.requireNonNull(ready.get(finding.rule()));
    }

    private RuleLine lineOf(Finding finding) {
        return java.util.Objects.requireNonNull(lines.get(finding.rule()));
    }

    private static RuleLine line(ReadyRule rule) {
        return new RuleLine(
                rule.id(),
                rule.name().zh(),
                rule.clause(),
                rule.written().category(),
                rule.written().fault(),
                rule.written().severity());
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        source.pack()
                .organisation()
                .units()
                .forEach(unit -> units.add(new Unit(unit.id(), unit.name().zh())));
        units.add(new Unit(
                Organisation.VILLAGES,
                source.pack().organisation().ownerName(Organisation.VILLAGES).zh()));
        return units;
    }

    private List<ClauseLine> clauses() {
        return source.pack().clauses().stream().map(this::clause).toList();
    }

    private ClauseLine clause(Clause clause) {
        long rules = lines.values().stream()
                .filter(rule -> rule.clause().equals(clause.id()))
                .count();
        String phase = clause.phase();
        return new ClauseLine(
                clause.id(),
                clause.title().zh(),
                phase == null
                        ? null
                        : source.pack().milestone(phase).map(Milestone::until).orElse(null),
                clause.owners(),
                (int) rules);
    }

    /** The order of ledgers: village, group, household, clause. */
    private record InOrder(Pack pack, Map<String, Household> byId) {
        Map<String, Household> households() {
            Map<String, Household> sorted = new LinkedHashMap<>();
            byId.values().stream()
                    .sorted(Comparator.comparing(Household::village).thenComparing(Household::id))
                    .forEach(home -> sorted.put(home.id(), home));
            return sorted;
        }

        List<Problem> problems(List<Problem> problems) {
            List<String> clauses = pack.clauses().stream().map(Clause::id).toList();
            Map<String, Integer> places = new HashMap<>();
            clauses.forEach(clause -> places.put(clause, places.size()));
            return problems.stream()
                    .sorted(Comparator.comparing(Problem::village)
                            .thenComparing(problem -> group(problem.household()))
                            .thenComparing(Problem::household)
                            .thenComparing(problem ->
                                    places.getOrDefault(problem.rule().clause(), Integer.MAX_VALUE))
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

        private String group(String household) {
            Household home = byId.get(household);
            return home == null ? "" : home.group();
        }
    }
}
