package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the pack writes it.
 *
 * @param clause the clause that it serves
 * @param subject the table that it is about
 * @param fault in which of the plan's four fields the fault lies
 * @param owners units that must act; empty means the clause's owners
 * @param due milestone or number of days; null means the clause's phase
 * @param source the clause, document or reference that it rests on
 * @param when the condition of a hit
 * @param found what to tell the officer: a wording with placeholders
 * @param doFirst what to do first, likewise
 * @param pack id of the pack that gives it
 */
public record WrittenRule(
        Place place,
        String id,
        String clause,
        String subject,
        Category category,
        Severity severity,
        FaultField fault,
        List<String> owners,
        @Nullable Due due,
        String source,
        Label name,
        SourceText when,
        Wording found,
        Wording doFirst,
        int version,
        List<RuleCase> cases,
        String pack) {
    public WrittenRule {
        owners = List.copyOf(owners);
        cases = List.copyOf(cases);
    }

    /** What a hit is. */
    public enum Category {
        /** Something that must be put right (问题). */
        PROBLEM,
        /** The data contradict themselves or the lists (数据质量). */
        QUALITY,
        /** A risk that somebody must look into (预警). */
        WARNING,
        /** Entitled, not received (应享未享). */
        GAP,
        /** Received, not entitled (享而不应). */
        LEAK
    }

    /** How soon it matters. */
    public enum Severity {
        HIGH,
        MEDIUM,
        LOW
    }

    /** The plan's four fields: 责任、政策、工作、成效. */
    public enum FaultField {
        DUTY,
        POLICY,
        WORK,
        RESULT
    }

    /**
     * When a hit must be closed: by a milestone, or so many days after it was found. Exactly one of the two is given.
     */
    public record Due(Place place, @Nullable String milestone, int days) {}

    /** A wording in both languages; parts in braces are expressions of the rule language. */
    public record Wording(SourceText zh, SourceText en) {}
}
