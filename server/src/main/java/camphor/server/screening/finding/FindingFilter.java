package camphor.server.screening.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which findings somebody wants to see; a part that is null does not narrow.
 *
 * @param outcome {@code hit} or {@code unknown}
 * @param village division code or its first digits
 * @param unit id of a unit: what is found of itself, and what it answers for
 * @param change what became of it since the run before, as {@code fresh} or {@code gone}; null for all that is found now
 * @param subject table that the subject is a record of, such as {@code household}
 * @param search words of the finding, or the beginning of a household's number
 */
record FindingFilter(
        @Nullable String outcome,
        @Nullable String clause,
        @Nullable String rule,
        @Nullable String village,
        @Nullable String unit,
        @Nullable String change,
        @Nullable String subject,
        @Nullable String search) {}
