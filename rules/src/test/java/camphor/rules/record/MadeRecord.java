package camphor.rules.record;

import camphor.rules.Issue;
import java.util.List;

/**
 * A record made from written values.
 *
 * @param record what could be understood; values at fault are unknown in it
 */
public record MadeRecord(FactRecord record, List<Issue> issues) {
    public MadeRecord {
        issues = List.copyOf(issues);
    }
}
