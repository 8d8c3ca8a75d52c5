package camphor.server.register.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which households somebody wants to see; a part that is null does not narrow.
 *
 * @param village division code or its first digits
 * @param kind code of the household kind
 * @param tag id of a status tag
 * @param search the beginning of a name, or a household's or person's number
 * @param finding a rule's id, or {@code hit} or {@code unknown} for any
 * @param clause id of the clause that something is found of
 */
@Schema(name = "HouseholdFilter")
public record Wanted(
        @Nullable String village,
        @Nullable String kind,
        @Nullable String tag,
        @Nullable String search,
        @Nullable String finding,
        @Nullable String clause) {
    /** All that the actor may see. */
    public static final Wanted ALL = new Wanted(null, null, null, null, null, null);

    /** Of any clause. */
    Wanted(
            @Nullable String village,
            @Nullable String kind,
            @Nullable String tag,
            @Nullable String search,
            @Nullable String finding) {
        this(village, kind, tag, search, finding, null);
    }
}
