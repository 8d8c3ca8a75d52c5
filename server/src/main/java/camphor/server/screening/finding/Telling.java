package camphor.server.screening.finding;

import static java.util.Objects.requireNonNullElse;

import camphor.server.kernel.Actor;
import camphor.server.org.Divisions;
import camphor.server.register.RegisterNames;
import camphor.server.register.RegisterNames.Home;
import camphor.server.register.fact.Masks;
import camphor.server.register.plan.Plan;
import camphor.server.screening.finding.FindingList.Stored;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored findings as people read them: with names, in the plan's words. */
@Component
class Telling {
    private final RegisterNames names;
    private final Divisions divisions;
    private final Clock clock;

    Telling(RegisterNames names, Divisions divisions, Clock clock) {
        this.names = names;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** What the subjects of a page are called. */
    private record Called(Map<String, Home> homes, Map<String, String> persons, Map<String, String> places) {}

    List<FindingPage.Item> of(List<Stored> findings, Plan plan, Actor actor) {
        Called called = new Called(
                names.households(each(findings, Stored::householdNumber)),
                names.persons(
                        each(findings, finding -> finding.subject().equals("person") ? finding.subjectKey() : "")),
                divisions.names(each(findings, Stored::villageCode)));
        RuleWords words = RuleWords.of(plan);
        return findings.stream()
                .map(finding -> item(finding, words, called, actor))
                .toList();
    }

    private static Collection<String> each(List<Stored> findings, Function<Stored, String> value) {
        return findings.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private FindingPage.Item item(Stored finding, RuleWords words, Called called, Actor actor) {
        Masks masks = Masks.of(actor.role());
        Home home = called.homes().get(finding.householdNumber());
        String unit = unit(finding, words, actor);
        String place = called.places().getOrDefault(finding.villageCode(), finding.villageCode());
        String village = home == null ? place : requireNonNullElse(home.villageName(), place);
        return new FindingPage.Item(
                finding.id(),
                finding.rule(),
                words.name(finding.rule()),
                words.clause(finding.rule()),
                words.severity(finding.rule()),
                finding.outcome(),
                finding.subject(),
                finding.subjectKey(),
                subjectName(finding, words, called, home, place),
                home == null ? null : home.id(),
                finding.householdNumber().isEmpty() ? null : finding.householdNumber(),
                home == null ? null : home.head(),
                finding.villageCode(),
                village,
                unit,
                unit == null ? null : words.unitName(unit),
                finding.found() == null ? null : masks.inSentence(finding.found()),
                masks.inSentence(finding.evidence()),
                finding.outcome().equals("hit") ? words.doFirst(finding.rule()) : null,
                finding.since().atZoneSameInstant(clock.getZone()).toOffsetDateTime(),
                finding.change(),
                finding.outOfSight());
    }

    private static String subjectName(
            Stored finding, RuleWords words, Called called, @Nullable Home home, String place) {
        String name = switch (finding.subject()) {
            case "household" -> home == null ? null : home.head();
            case "person" -> called.persons().get(finding.subjectKey());
            case "village" -> place;
            case "unit" -> words.unitName(finding.unit());
            default -> words.subjectKind(finding.subject());
        };
        return requireNonNullElse(name, finding.subjectKey());
    }

    /** The unit that it is about; else of the rule's owners the actor's own, else the leading one. */
    private static @Nullable String unit(Stored finding, RuleWords words, Actor actor) {
        if (!finding.unit().isEmpty()) {
            return finding.unit();
        }
        List<String> owners = words.owners(finding.rule());
        return owners.stream()
                .filter(owner -> actor.scope().lines().contains(owner))
                .findFirst()
                .orElse(owners.isEmpty() ? null : owners.get(0));
    }
}
