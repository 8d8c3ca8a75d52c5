package camphor.screening;

import camphor.rules.language.Rule;
import camphor.rules.term.Type;
import org.jspecify.annotations.Nullable;

/**
 * Something to be counted or summed over the records of a table.
 *
 * @param numerator a condition (records for which it holds are counted) or a number (it is summed)
 * @param denominator likewise, of the records that are asked about; null for a plain count or sum
 */
public record Measure(String id, Rule numerator, @Nullable Rule denominator) {
    /** The table that it is about. */
    public String table() {
        String subject = numerator.subject();
        if (subject == null) {
            throw new IllegalStateException("measure " + id + " is about nothing");
        }
        return subject;
    }

    /** Whether records are counted; otherwise a number of them is summed. */
    public boolean counts() {
        return isCondition(numerator);
    }

    public static boolean isCondition(Rule rule) {
        return rule.term().type().kind() == Type.Kind.BOOLEAN;
    }
}
