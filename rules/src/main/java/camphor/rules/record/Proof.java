package camphor.rules.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule says what it says of a subject.
 *
 * @param decidedBy the smallest part of the rule's text that decided alone, or left the answer open
 * @param facts what that part read, in the order of the text
 * @param missing for an unknown: labels of the facts and lists that are not known and could decide
 * @param toClear for a hit: statements in Chinese, each of which must become true for the rule to be clear
 */
public record Proof(Truth truth, String decidedBy, List<FactRead> facts, List<String> missing, List<String> toClear) {
    public Proof {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        toClear = List.copyOf(toClear);
    }

    /**
     * A fact or aggregate with the value that was read.
     *
     * @param path as rules name it
     * @param label as officers name it
     * @param value null when it is unknown
     * @param shown the value with codes by label; 未知 when it is unknown
     */
    public record FactRead(
            String path, String label, @Nullable Object value, String shown) {}

    /** The evidence in one line: 年龄=14；在校状态=失学. */
    public String evidence() {
        StringBuilder line = new StringBuilder();
        for (FactRead fact : facts) {
            line.append(line.isEmpty() ? "" : "；")
                    .append(fact.label())
                    .append('=')
                    .append(fact.shown());
        }
        return line.toString();
    }
}
