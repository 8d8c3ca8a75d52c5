package camphor.screening;

import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject, where it says more than "clear".
 *
 * @param subjectTable kind of subject, such as {@code person}
 * @param subjectKey the subject's own identifier; where it has none, the place that it was read from
 * @param household identifier of the subject's household; null when it has none or it is not known
 * @param village code of the subject's village; null when it has none or it is not known
 * @param outcome {@link Truth#HIT} or {@link Truth#UNKNOWN}
 * @param found the officers' wording with the subject's values filled in; only for a hit whose rule has a wording
 * @param evidence for a hit the facts that the rule read and their values, such as 年龄=14；户类型=脱贫户; for an unknown
 *     the facts that are missing
 */
public record Finding(
        String rule,
        int ruleVersion,
        String subjectTable,
        String subjectKey,
        @Nullable String household,
        @Nullable String village,
        Truth outcome,
        @Nullable String found,
        String evidence) {
    /** What is missing when every fact is known: a parameter without a value, a division by zero. */
    public static final String NO_RESULT = "参数未设或算式没有结果";
}
