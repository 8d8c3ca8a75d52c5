package camphor.server.register.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.pack.SourceText;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.rules.Issue;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pack made ready: its catalogue, and its rules bound to the day as of which they look.
 *
 * @param judges the rules about each table, ready to be read on a record
 * @param tags the status tags that this catalogue has the facts for, and what the plan asks of households in focus
 * @param listed what is read of lists by the rules that are judged with a household
 */
public record Plan(
        Pack pack,
        PackRules rules,
        Map<String, List<Judge>> judges,
        Map<String, ReadyRule> byId,
        List<Tag> tags,
        ListedFacts listed) {
    private static final Logger LOG = LoggerFactory.getLogger(Plan.class);
    private static final Place NOWHERE = new Place("", 1, 1);

    /** A rule and its reading in process. */
    public record Judge(ReadyRule rule, InProcess reading) {}

    /** A status tag and its reading in process. */
    public record Tag(StatusTag tag, Rule condition, InProcess reading) {}

    /**
     * Compiles everything; seconds of work. A rule whose parameter has no value on that day is left out, and the log tells
     * it: a campaign's lines end with its years, and the register must open all the same.
     */
    static Plan of(Pack pack, LocalDate asOf) {
        Reading<PackRules> reading = PackRules.of(pack, asOf);
        reading.issues()
                .forEach(issue ->
                        LOG.warn("{} {}", issue.place(), issue.message().zh()));
        PackRules rules = Objects.requireNonNull(reading.value());
        return new Plan(
                pack,
                rules,
                rules.rules().stream()
                        .map(rule -> new Judge(rule, InProcess.of(rule.condition())))
                        .collect(groupingBy(judge -> judge.rule().written().subject())),
                rules.rules().stream()
                        .collect(toMap(ReadyRule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                tags(pack),
                ListedFacts.of(pack.catalogue(), readWithHouseholds(pack.catalogue(), rules)));
    }

    /** Conditions and wordings of the rules about households and whatever belongs to one. */
    private static List<Rule> readWithHouseholds(Catalogue catalogue, PackRules rules) {
        return rules.rules().stream()
                .filter(rule ->
                        belongsToHousehold(catalogue.table(rule.written().subject())))
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.condition()),
                        rule.found().zh().parts().stream()
                                .filter(Template.Value.class::isInstance)
                                .map(part -> ((Template.Value) part).expression())))
                .toList();
    }

    private static boolean belongsToHousehold(Table table) {
        return table.fact("household_id").isPresent() || table.fact("id_key").isPresent();
    }

    private static List<Tag> tags(Pack pack) {
        PackLanguage language = PackLanguage.of(pack);
        return Stream.concat(StatusTag.ALL.stream(), FocusTags.of(pack).stream())
                .flatMap(tag -> language
                        .condition("household", SourceText.at(tag.condition(), NOWHERE), fault -> untold(tag, fault))
                        .map(condition -> new Tag(tag, condition, InProcess.of(condition)))
                        .stream())
                .toList();
    }

    /** A status that the catalogue cannot tell is left out; a plan's condition that does not compile spares nobody. */
    private static void untold(StatusTag tag, Issue fault) {
        LOG.warn("{}: {}", tag.id(), fault.message().zh());
    }

    public Catalogue catalogue() {
        return pack.catalogue();
    }

    public Bindings bindings() {
        return rules.bindings();
    }

    /** Whether the pack says that this subject is left alone by the rule: a hit on it is none. */
    public boolean exempts(String ruleId, String subjectKey, Truth outcome) {
        ReadyRule rule = byId.get(ruleId);
        return outcome == Truth.HIT
                && rule != null
                && rule.exemptions().stream()
                        .anyMatch(exemption -> exemption.subject().equals(subjectKey));
    }

    /** Ids of the rules by which a clause is checked. */
    public List<String> rulesOf(String clause) {
        return byId.values().stream()
                .filter(rule -> rule.clause().equals(clause))
                .map(ReadyRule::id)
                .toList();
    }

    /** The rule of that id; null when the pack has dropped it since it was judged. */
    public @Nullable ReadyRule rule(String id) {
        return byId.get(id);
    }
}
