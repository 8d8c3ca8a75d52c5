package camphor.ledger.gather;

import static java.util.Objects.requireNonNullElse;

import camphor.ledger.DataGap;
import camphor.ledger.RuleLine;
import camphor.pack.Pack;
import camphor.pack.explain.PlainWords;
import camphor.pack.ready.ReadyRule;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
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
import java.util.stream.Stream;

/**
 * Gathers what is missing: one line for each fact of a subject, however many rules wait for it, and one line for a list
 * that was not handed in, however many subjects it is wanted for.
 */
final class Gaps {
    private static final String HOUSEHOLD = "household";

    private final Catalogue catalogue;
    private final Snapshot snapshot;
    private final Fillers fillers;
    private final PlainWords plain;
    private final Map<String, Map<String, Lacking>> tables = new LinkedHashMap<>();
    private final Map<Missing, Set<RuleLine>> waiting = new LinkedHashMap<>();
    private final Set<String> lists = new LinkedHashSet<>();

    Gaps(Pack pack, Snapshot snapshot) {
        this.catalogue = pack.catalogue();
        this.snapshot = snapshot;
        this.fillers = new Fillers(pack.organisation());
        this.plain = new PlainWords(pack);
    }

    /**
     * What a phrase of a rule speaks of.
     *
     * @param label the fact's own label, without the way to it
     */
    private record Lacking(String label, Table table) {}

    /** A fact that is missing; of a list that was not handed in only the name. */
    private record Missing(
            String fact, String village, String household, String table, String subject, String filler) {}

    /**
     * Takes a finding of a rule that could not be judged. While a list is not handed in the finding waits for the list
     * alone: whether the other facts matter is only seen when it is there.
     */
    void add(ReadyRule rule, RuleLine line, Finding finding) {
        Map<String, Lacking> known = tables.computeIfAbsent(rule.id(), unused -> phrasesOf(rule));
        Table subject = catalogue.table(finding.subjectTable());
        List<Lacking> facts = Stream.of(finding.evidence().split("；", -1))
                .map(fact -> known.getOrDefault(fact, new Lacking(fact, subject)))
                .toList();
        List<Lacking> ofLists = facts.stream()
                .filter(fact -> !snapshot.delivered(fact.table().id()))
                .toList();
        for (Lacking fact : ofLists.isEmpty() ? facts : ofLists) {
            waiting.computeIfAbsent(missing(fact, rule, finding), unused -> new LinkedHashSet<>())
                    .add(line);
        }
    }

    private Missing missing(Lacking fact, ReadyRule rule, Finding finding) {
        String filler = fillers.of(fact.table(), rule);
        if (!snapshot.delivered(fact.table().id())) {
            lists.add(fact.table().sheet());
            return new Missing("未交名单：" + fact.table().sheet(), "", "", "", "", filler);
        }
        String village = requireNonNullElse(finding.village(), "");
        String household = requireNonNullElse(finding.household(), "");
        boolean ofHome = fact.table().id().equals(HOUSEHOLD) && !household.isEmpty();
        return ofHome
                ? new Missing(fact.label(), village, household, HOUSEHOLD, household, filler)
                : new Missing(fact.label(), village, household, finding.subjectTable(), finding.subjectKey(), filler);
    }

    /** What each of the rule's phrases speaks of; a household's own fact is the same whoever asks for it. */
    private Map<String, Lacking> phrasesOf(ReadyRule rule) {
        Phrases phrases = new Phrases(catalogue, catalogue.table(rule.written().subject()));
        Map<String, Lacking> found = new LinkedHashMap<>();
        for (Term term : FactsRead.stored(rule.condition().term())) {
            String phrase = phrases.of(term);
            if (term instanceof Term.Aggregate aggregate) {
                found.put(phrase, new Lacking(phrase, Phrases.listed(catalogue, aggregate)));
            } else if (term instanceof Term.FactOf fact) {
                found.put(phrase, new Lacking(label(fact, phrase), catalogue.table(fact.table())));
            }
        }
        return found;
    }

    private String label(Term.FactOf fact, String phrase) {
        return fact.table().equals(HOUSEHOLD)
                ? catalogue
                        .table(HOUSEHOLD)
                        .fact(fact.fact())
                        .map(Fact::label)
                        .map(Label::zh)
                        .orElse(phrase)
                : phrase;
    }

    /** Names of the lists that were not handed in and that some rule wants. */
    Set<String> listsMissing() {
        return lists;
    }

    /** The lines, with the names of whom they are about; a unit fills in what is missing of itself. */
    List<DataGap> lines(Names names) {
        return waiting.entrySet().stream()
                .map(entry -> line(entry.getKey(), List.copyOf(entry.getValue()), names))
                .toList();
    }

    private DataGap line(Missing gap, List<RuleLine> rules, Names names) {
        People.Who who = gap.table().isEmpty() ? People.Who.NOBODY : names.of(gap.table(), gap.subject());
        String filler = who.station(fillers.organisation()).orElse(gap.filler());
        return new DataGap(plain.of(gap.fact()), gap.village(), gap.household(), who.name(), filler, rules);
    }
}
