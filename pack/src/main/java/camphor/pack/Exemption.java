package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject that a rule shall leave alone for a while, because somebody looked and decided so.
 *
 * @param subject key of the subject
 * @param reason null when the pack forgot it
 * @param until last day; null when the pack forgot it
 */
public record Exemption(
        Place place,
        String rule,
        String subject,
        @Nullable Label reason,
        @Nullable String by,
        @Nullable LocalDate until) {
    public boolean holds(LocalDate day) {
        return until != null && !day.isAfter(until);
    }
}
