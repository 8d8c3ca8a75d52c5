package camphor.server.register.merge;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.Changeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact that at least one of two records knows.
 *
 * @param mine in the record that stays; null when it does not know
 * @param other in the record that goes
 * @param suggested {@code other} when only that one knows, or somebody changed it later
 */
record Choice(Fact fact, @Nullable Object mine, @Nullable Object other, String suggested) {
    static final String MINE = "mine";
    static final String OTHER = "other";

    static List<Choice> between(Table table, Side mine, Side other) {
        return table.storedFacts().stream()
                .filter(fact -> Changeable.is(table, fact))
                .filter(fact ->
                        mine.facts().containsKey(fact.id()) || other.facts().containsKey(fact.id()))
                .map(fact -> of(fact, mine, other))
                .toList();
    }

    private static Choice of(Fact fact, Side mine, Side other) {
        Object here = mine.facts().get(fact.id());
        Object there = other.facts().get(fact.id());
        boolean later = there != null && other.changed(fact.id()) > mine.changed(fact.id());
        return new Choice(fact, here, there, here == null || later ? OTHER : MINE);
    }

    boolean same() {
        return Objects.equals(mine, other);
    }

    /** What the record that stays takes over; where nobody chose, as suggested. */
    static Map<String, @Nullable Object> taken(List<Choice> choices, Map<String, String> chosen) {
        Map<String, @Nullable Object> taken = new LinkedHashMap<>();
        choices.stream()
                .filter(choice -> !choice.same())
                .filter(choice -> chosen.getOrDefault(choice.fact().id(), choice.suggested())
                        .equals(OTHER))
                .forEach(choice -> taken.put(choice.fact().id(), choice.other()));
        return taken;
    }
}
