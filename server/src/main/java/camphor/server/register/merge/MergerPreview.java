package camphor.server.register.merge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a merger would do.
 *
 * @param mine the record that stays
 * @param other the record that goes; null while nobody has chosen it
 * @param members who would come along with a household
 * @param stands what stands in the way; empty when it can be done
 */
record MergerPreview(
        MergerSide mine,
        @Nullable MergerSide other,
        List<FactChoice> facts,
        List<Coming> members,
        List<Obstacle> stands) {

    /** One of the two records, as everybody calls it. */
    record MergerSide(
            UUID id,
            long version,
            String number,
            String name,
            @Nullable String villageName) {}

    /**
     * A fact in both.
     *
     * @param mine as officers read it; empty when not known
     * @param suggested {@code mine} or {@code other}
     */
    record FactChoice(String fact, String label, String mine, String other, boolean same, String suggested) {}

    /** A member of the household that goes. */
    record Coming(UUID person, String name, String relation, boolean active) {}
}
