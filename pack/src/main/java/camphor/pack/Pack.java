package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign pack with everything that it takes over from the packs it extends, base first.
 *
 * @param bases the packs that it extends, whole
 * @param region division code in which it runs; empty for the whole country
 * @param from first day of the campaign
 * @param until last day of the campaign; null when it has no end
 * @param issued the document behind it; null for a library of rules
 * @param derivations how derived facts are written, by {@code table.fact}
 * @param disabled rules of extended packs that this pack switches off
 */
public record Pack(
        Place place,
        String id,
        String version,
        Label name,
        List<Pack> bases,
        String region,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Issued issued,
        Catalogue catalogue,
        Map<String, SourceText> derivations,
        List<Clause> clauses,
        Organisation organisation,
        List<Milestone> milestones,
        List<Parameter> parameters,
        List<WrittenRule> rules,
        List<Checklist> checklists,
        List<Indicator> indicators,
        List<Exemption> exemptions,
        List<Disabled> disabled) {
    public Pack {
        bases = List.copyOf(bases);
        derivations = Collections.unmodifiableMap(new LinkedHashMap<>(derivations));
        clauses = List.copyOf(clauses);
        milestones = List.copyOf(milestones);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        checklists = List.copyOf(checklists);
        indicators = List.copyOf(indicators);
        exemptions = List.copyOf(exemptions);
        disabled = List.copyOf(disabled);
    }

    /** The document that ordered the campaign. */
    public record Issued(Label title, Label by, LocalDate on, String source) {}

    /** A rule that is switched off; it is taken out of {@link #rules()}. */
    public record Disabled(Place place, String rule, Label reason) {}

    /** Ids of this pack and all that it extends, base first. */
    public Set<String> chain() {
        Set<String> ids = new LinkedHashSet<>();
        bases.forEach(base -> ids.addAll(base.chain()));
        ids.add(id);
        return ids;
    }

    /** A pack without clauses is a library: others extend it, and its rules name clauses of those. */
    public boolean isLibrary() {
        return clauses.isEmpty();
    }

    /** The day on which the examples of its rules are judged when they name none: the last of the campaign. */
    public LocalDate caseDay() {
        return until == null ? from : until;
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Optional<Milestone> milestone(String milestoneId) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(milestoneId))
                .findFirst();
    }

    public Optional<WrittenRule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }
}
