package camphor.screening;

import camphor.rules.language.Rule;
import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a run needs it.
 *
 * @param id the pack's name of it, unique in the run
 * @param version grows when the pack changes what the rule says
 * @param rule a condition on its subject: where it holds, the outcome is {@link Truth#HIT}
 * @param found what is told of a hit; null when evidence alone is enough
 */
public record ScreeningRule(
        String id, int version, Rule rule, @Nullable Wording found) {
    /** The table that the rule is about; a condition that reads no record has no place in a run. */
    public String subject() {
        String subject = rule.subject();
        if (subject == null) {
            throw new IllegalStateException("rule " + id + " is about nothing");
        }
        return subject;
    }
}
