package camphor.pack.diff;

import camphor.pack.Clause;
import camphor.pack.Indicator;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** In what a pack differs from an earlier one, thing by thing, in the words of the plan. */
public record PackDiff(List<Difference> differences) {
    public PackDiff {
        differences = List.copyOf(differences);
    }

    /** What differs. */
    public enum Thing {
        CLAUSE,
        RULE,
        PARAMETER,
        INDICATOR
    }

    /** How it differs. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param aspect what of the thing differs; both texts empty when it is added or removed whole
     * @param before its earlier form; empty when added
     * @param after its later form; empty when removed
     */
    public record Difference(Thing thing, String id, Change change, Label aspect, String before, String after) {}

    /** One aspect of a thing in which it can differ, as text. */
    record Aspect<T>(Label name, Function<T, String> text) {}

    public static PackDiff between(Pack before, Pack after) {
        List<Difference> all = new ArrayList<>();
        all.addAll(compared(Thing.CLAUSE, before.clauses(), after.clauses(), Clause::id, Aspects.CLAUSE));
        all.addAll(compared(Thing.RULE, before.rules(), after.rules(), WrittenRule::id, Aspects.RULE));
        all.addAll(
                compared(Thing.PARAMETER, before.parameters(), after.parameters(), Parameter::id, Aspects.PARAMETER));
        all.addAll(
                compared(Thing.INDICATOR, before.indicators(), after.indicators(), Indicator::id, Aspects.INDICATOR));
        return new PackDiff(all);
    }

    private static <T> List<Difference> compared(
            Thing thing, List<T> before, List<T> after, Function<T, String> id, List<Aspect<T>> aspects) {
        Map<String, T> old = byId(before, id);
        Map<String, T> now = byId(after, id);
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<Difference> found = new ArrayList<>();
        for (String each : ids) {
            T earlier = old.get(each);
            T later = now.get(each);
            if (earlier == null) {
                found.add(whole(thing, each, Change.ADDED));
            } else if (later == null) {
                found.add(whole(thing, each, Change.REMOVED));
            } else {
                found.addAll(changes(thing, each, earlier, later, aspects));
            }
        }
        return found;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }

    private static Difference whole(Thing thing, String id, Change change) {
        return new Difference(thing, id, change, new Label("", ""), "", "");
    }

    private static <T> List<Difference> changes(Thing thing, String id, T earlier, T later, List<Aspect<T>> aspects) {
        return aspects.stream()
                .filter(aspect ->
                        !aspect.text().apply(earlier).equals(aspect.text().apply(later)))
                .map(aspect -> new Difference(
                        thing,
                        id,
                        Change.CHANGED,
                        aspect.name(),
                        aspect.text().apply(earlier),
                        aspect.text().apply(later)))
                .toList();
    }
}
