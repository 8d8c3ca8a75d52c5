package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with a target.
 *
 * @param of the table that is counted or summed over
 * @param numerator a condition (counts) or a number (sums) of each subject
 * @param denominator likewise; null for a plain count or sum
 * @param target what is to be reached, or null when {@code targetParameter} says it
 * @param targetParameter id of the parameter that holds the target; null when {@code target} says it
 */
public record Indicator(
        Place place,
        String id,
        List<String> clauses,
        Label name,
        String of,
        SourceText numerator,
        @Nullable SourceText denominator,
        @Nullable BigDecimal target,
        @Nullable String targetParameter,
        Unit unit,
        Direction direction,
        String source) {
    public Indicator {
        clauses = List.copyOf(clauses);
    }

    /** In what the number is told. */
    public enum Unit {
        PERCENT,
        COUNT,
        YUAN
    }

    /** On which side of the target it is met. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        ZERO
    }
}
