package camphor.server.casework.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which clues somebody wants to see; a part that is null does not narrow.
 *
 * @param state {@code new}, {@code taken}, {@code dismissed}, {@code gone}
 * @param village division code or its first digits
 * @param search words of it, or the beginning of its household's number
 */
record ClueFilter(
        @Nullable String source,
        @Nullable String state,
        @Nullable String clause,
        @Nullable String village,
        @Nullable String severity,
        @Nullable String category,
        @Nullable String search) {
    static final ClueFilter ALL = new ClueFilter(null, null, null, null, null, null, null);
}
