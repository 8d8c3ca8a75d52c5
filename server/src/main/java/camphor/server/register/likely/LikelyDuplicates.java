package camphor.server.register.likely;

import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Reason;
import camphor.server.register.duplicate.Suggestion;
import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be the same person as somebody, within what the actor may see. */
@Component
public class LikelyDuplicates {
    private final Blocks blocks;
    private final Candidates candidates;
    private final Names names;
    private final Dismissals dismissals;
    private final Seals seals;

    LikelyDuplicates(Blocks blocks, Candidates candidates, Names names, Dismissals dismissals, Seals seals) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.names = names;
        this.dismissals = dismissals;
        this.seals = seals;
    }

    /**
     * Somebody who may be the same, and why.
     *
     * @param score logarithm (base 2) of how much likelier one person written twice is than two persons
     * @param reasons for and against, the heaviest first
     */
    public record Likely(
            UUID person,
            String name,
            UUID household,
            String householdNumber,
            @Nullable String villageName,
            BigDecimal score,
            List<String> reasons) {}

    /** Somebody who was found and weighed. */
    record Weighed(Known other, Suggestion suggestion) {
        BigDecimal score() {
            return BigDecimal.valueOf(suggestion.score()).setScale(1, RoundingMode.HALF_UP);
        }

        List<String> reasons() {
            return suggestion.reasons().stream().map(Reason::text).toList();
        }

        Likely told() {
            LikelyPerson who = other.person();
            return new Likely(
                    who.person(),
                    who.name(),
                    who.household(),
                    who.householdNumber(),
                    who.villageName(),
                    score(),
                    reasons());
        }
    }

    /** The likeliest first, at most {@link Comparison#MOST}, without those of whom somebody said that they are two. */
    @Transactional
    public List<Likely> of(UUID person) {
        blocks.renew(person);
        Sealing sealing = seals.sealing();
        Known asked = candidates.persons(Set.of(person), sealing).get(person);
        if (asked == null) {
            throw PERSON_UNKNOWN.at("id", person);
        }
        return told(asked.traits(), sealing);
    }

    /** Of somebody who is not registered yet: their traits have no id. */
    @Transactional(readOnly = true)
    public List<Likely> of(Traits newcomer) {
        return told(newcomer, seals.sealing());
    }

    private List<Likely> told(Traits one, Sealing sealing) {
        return among(List.of(one), sealing).getOrDefault(one, List.of()).stream()
                .map(Weighed::told)
                .toList();
    }

    Map<Traits, List<Weighed>> among(List<Traits> asked, Sealing sealing) {
        Map<Traits, List<Known>> found = candidates.of(asked, sealing);
        Comparison comparison = names.among(asked);
        Set<Dismissals.Pair> dismissed = dismissals.of(asked.stream()
                .filter(traits -> !traits.id().isEmpty())
                .map(traits -> UUID.fromString(traits.id()))
                .toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> weighed(one.getKey(), one.getValue(), comparison, dismissed)));
    }

    private static List<Weighed> weighed(
            Traits one, List<Known> others, Comparison comparison, Set<Dismissals.Pair> dismissed) {
        Map<String, Known> open = others.stream()
                .filter(other -> one.id().isEmpty()
                        || !dismissed.contains(Dismissals.Pair.of(
                                UUID.fromString(one.id()), other.person().person())))
                .collect(Collectors.toMap(other -> other.traits().id(), Function.identity()));
        return comparison.of(one, open.values().stream().map(Known::traits).toList()).stream()
                .map(suggestion -> new Weighed(Objects.requireNonNull(open.get(suggestion.id())), suggestion))
                .toList();
    }
}
