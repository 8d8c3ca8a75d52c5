package camphor.ledger;

import camphor.pack.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its value against its target.
 *
 * @param counted whether subjects are counted; otherwise values of them are summed
 * @param target null when no target is in force that day
 * @param whole the township's value
 * @param villages each village's value, where the indicator can be told by village
 */
public record IndicatorLine(
        String id,
        String name,
        List<String> clauses,
        Indicator.Unit unit,
        Indicator.Direction direction,
        boolean counted,
        @Nullable BigDecimal target,
        Value whole,
        List<VillageValue> villages) {
    public IndicatorLine {
        clauses = List.copyOf(clauses);
        villages = List.copyOf(villages);
    }

    /**
     * What was counted or summed.
     *
     * @param numerator null when nothing can be said of it
     * @param denominator null when the indicator is a plain count or sum
     * @param unknown subjects that could not be judged for want of facts
     */
    public record Value(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, long unknown) {
        public static final Value NONE = new Value(null, null, 0);
    }

    public record VillageValue(String village, Value value) {}

    /** What can be said of a value against the target. */
    public enum Verdict {
        MET,
        MISSED,
        UNKNOWN,
        /** There is nobody whom it concerns. */
        NOBODY
    }

    public boolean isShare() {
        return unit == Indicator.Unit.PERCENT;
    }

    /** The value as a number: the share for a percentage (1 is the whole), else the numerator; null when not known. */
    public @Nullable BigDecimal number(Value value) {
        return Judgement.number(this, value);
    }

    /** Met or missed only where the subjects that are not known cannot turn it. */
    public Verdict verdict(Value value) {
        return Judgement.verdict(this, value);
    }
}
