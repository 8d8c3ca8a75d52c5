package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.REASON_MISSING;
import static java.util.Objects.requireNonNullElse;

import camphor.server.register.edit.ChangedMeanwhile;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which record somebody wants merged into another, and how.
 *
 * @param with the record that goes
 * @param choices {@code mine} or {@code other} by fact; as suggested where nothing is said
 */
record MergerWish(
        @Nullable UUID with,
        @Nullable VersionsSeen versions,
        @Nullable Map<String, String> choices,
        @Nullable String reason) {
    private static final int SHORTEST_REASON = 2;

    /** The versions that were seen. */
    record VersionsSeen(long mine, long other) {}

    Map<String, String> chosen() {
        return requireNonNullElse(choices, Map.of());
    }

    String told() {
        return told(reason);
    }

    static String told(@Nullable String reason) {
        String told = reason == null ? "" : reason.strip();
        if (told.length() < SHORTEST_REASON) {
            throw REASON_MISSING.at("reason");
        }
        return told;
    }

    /** Refuses when one of the two was changed since. */
    void seen(Side mine, Side other) {
        VersionsSeen seen = versions == null ? new VersionsSeen(0, 0) : versions;
        ChangedMeanwhile.unlessSeen(mine.record(), seen.mine());
        ChangedMeanwhile.unlessSeen(other.record(), seen.other());
    }
}
