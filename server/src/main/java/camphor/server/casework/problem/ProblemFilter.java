package camphor.server.casework.problem;

import org.jspecify.annotations.Nullable;

/**
 * Which problems somebody wants to see; a part that is null does not narrow.
 *
 * @param state one or several, with commas; {@code open} for all that still have to be worked off
 * @param village division code or its first digits
 * @param unit id of a unit that leads or works with it
 * @param problemClass {@code duty}, {@code policy}, {@code work}, {@code result}
 * @param late only those past their date
 * @param mine only those whose next step is the actor's
 * @param back only those that came back within 90 days of being closed
 * @param search words of it, or the beginning of its number or its household's
 */
public record ProblemFilter(
        @Nullable String state,
        @Nullable String clause,
        @Nullable String village,
        @Nullable String unit,
        @Nullable String problemClass,
        @Nullable String severity,
        @Nullable Boolean late,
        @Nullable Boolean mine,
        @Nullable Boolean back,
        @Nullable String source,
        @Nullable String search) {
    public static final ProblemFilter ALL =
            new ProblemFilter(null, null, null, null, null, null, null, null, null, null, null);
}
