package camphor.server.campaign.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of a part of the plan. */
enum Change {
    ADDED,
    REMOVED,
    CHANGED;

    @JsonValue
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A part that is not as it was.
     *
     * @param before null for one that is added
     * @param after null for one that is removed
     */
    record Difference<T>(
            Change change, @Nullable T before, @Nullable T after) {
        /** The part as it will be, or as it was where it goes. */
        T told() {
            T now = after == null ? before : after;
            return Objects.requireNonNull(now);
        }
    }

    /** The parts that differ, by id: those that stay in the new order, then those that go. */
    static <T> List<Difference<T>> between(List<T> before, List<T> after, Function<T, String> id) {
        Map<String, T> were = byId(before, id);
        Map<String, T> are = byId(after, id);
        Set<String> ids = new LinkedHashSet<>(are.keySet());
        ids.addAll(were.keySet());
        return ids.stream()
                .filter(each -> !Objects.equals(were.get(each), are.get(each)))
                .map(each -> new Difference<>(of(were.get(each), are.get(each)), were.get(each), are.get(each)))
                .toList();
    }

    private static Change of(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return ADDED;
        }
        return after == null ? REMOVED : CHANGED;
    }

    private static <T> Map<String, T> byId(List<T> parts, Function<T, String> id) {
        return parts.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
