package camphor.server.register.judge;

import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a subject, where it says more than "clear".
 *
 * @param found the officers' wording of a hit
 * @param evidence what the rule read, or what is missing
 */
public record Verdict(
        String rule,
        int ruleVersion,
        String subject,
        String subjectKey,
        Truth outcome,
        @Nullable String found,
        String evidence) {
    /** What makes two verdicts the same finding, however its evidence reads by now. */
    public record Mark(String rule, String subject, String subjectKey, Truth outcome) {}

    public Mark mark() {
        return new Mark(rule, subject, subjectKey, outcome);
    }
}
