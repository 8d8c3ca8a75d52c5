package camphor.ledger.gather;

import static java.util.Objects.requireNonNullElse;

import camphor.ledger.DataGap;
import camphor.ledger.RuleLine;
import camphor.pack.Organisation;
import camphor.pack.ready.ReadyRule;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import camphor.screening.Finding;
import camphor.screening.Snapshot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what is missing: one line for each fact of a subject, however many rules wait for it, and one line for a list
 * that was not handed in, however many subjects it is wanted for.
 */
final class Gaps {
    private final Catalogue catalogue;
    private final Snapshot snapshot;
    private final Organisation organisation;
    private final Map<String, Map<String, Table>> tables = new LinkedHashMap<>();
    private final Map<Missing, Set<RuleLine>> waiting = new LinkedHashMap<>();
    private final Set<String> lists = new LinkedHashSet<>();

    Gaps(Catalogue catalogue, Snapshot snapshot, Organisation organisation) {
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        this.organisation = organisation;
    }

    /** A fact that is missing; of a list that was not handed in only the name. */
    private record Missing(
            String fact, String village, String household, String table, String subject, String filler) {}

    /**
     * Takes a finding of a rule that could not be judged. While a list is not handed in the finding waits for the list
     * alone: whether the other facts matter is only seen when it is there.
     */
    void add(ReadyRule rule, RuleLine line, Finding finding) {
        Map<String, Table> known = tables.computeIfAbsent(rule.id(), unused -> tablesOf(rule));
        Table subject = catalogue.table(finding.subjectTable());
        List<String> facts = List.of(finding.evidence().split("；", -1));
        List<String> ofLists = facts.stream()
                .filter(fact ->
                        !snapshot.delivered(known.getOrDefault(fact, subject).id()))
                .toList();
        for (String fact : ofLists.isEmpty() ? facts : ofLists) {
            Table table = known.getOrDefault(fact, subject);
            waiting.computeIfAbsent(missing(fact, table, rule, finding), unused -> new LinkedHashSet<>())
                    .add(line);
        }
    }

    private Missing missing(String fact, Table table, ReadyRule rule, Finding finding) {
        String filler = filler(table, rule);
        if (!snapshot.delivered(table.id())) {
            lists.add(table.sheet());
            return new Missing("未交名单：" + table.sheet(), "", "", "", "", filler);
        }
        return new Missing(
                fact,
                requireNonNullElse(finding.village(), ""),
                requireNonNullElse(finding.household(), ""),
                finding.subjectTable(),
                finding.subjectKey(),
                filler);
    }

    /** Which table each of the rule's phrases speaks of. */
    private Map<String, Table> tablesOf(ReadyRule rule) {
        Table subject = catalogue.table(rule.written().subject());
        Phrases phrases = new Phrases(catalogue, subject);
        Map<String, Table> found = new LinkedHashMap<>();
        for (Term term : FactsRead.stored(rule.condition().term())) {
            if (term instanceof Term.Aggregate aggregate) {
                found.put(phrases.of(term), Phrases.listed(catalogue, aggregate));
            } else if (term instanceof Term.FactOf fact) {
                found.put(phrases.of(term), catalogue.table(fact.table()));
            }
        }
        return found;
    }

    /** The unit that keeps the table; the villages keep the register; failing both, the rule's leading owner. */
    private String filler(Table table, ReadyRule rule) {
        if (Set.of("household", "person", "village", "income").contains(table.id())) {
            return Organisation.VILLAGES;
        }
        String origin = table.origin().zh();
        return organisation.units().stream()
                .filter(unit -> origin.contains(unit.name().zh()))
                .map(Organisation.Unit::id)
                .findFirst()
                .orElseGet(() -> rule.owners().isEmpty()
                        ? Organisation.VILLAGES
                        : rule.owners().get(0));
    }

    /** Names of the lists that were not handed in and that some rule wants. */
    Set<String> listsMissing() {
        return lists;
    }

    /** The lines, with the names of whom they are about. */
    List<DataGap> lines(Names names) {
        return waiting.entrySet().stream()
                .map(entry -> {
                    Missing gap = entry.getKey();
                    String who = gap.table().isEmpty()
                            ? ""
                            : names.of(gap.table(), gap.subject()).name();
                    return new DataGap(
                            gap.fact(),
                            gap.village(),
                            gap.household(),
                            who,
                            gap.filler(),
                            List.copyOf(entry.getValue()));
                })
                .toList();
    }
}
