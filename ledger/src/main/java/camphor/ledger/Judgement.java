package camphor.ledger;

import camphor.ledger.IndicatorLine.Value;
import camphor.ledger.IndicatorLine.Verdict;
import camphor.pack.Indicator.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Judges an indicator's value. Subjects that are not known could still fall on either side: only when the target is met
 * in the worst case is it met, only when it is missed in the best case is it missed.
 */
final class Judgement {
    private static final int DIGITS = 6;

    private Judgement() {}

    static @Nullable BigDecimal number(IndicatorLine line, Value value) {
        return quotient(value.numerator(), value.denominator(), line.isShare());
    }

    static Verdict verdict(IndicatorLine line, Value value) {
        BigDecimal target = line.direction() == Direction.ZERO ? BigDecimal.ZERO : line.target();
        if (target == null || value.numerator() == null || (!line.counted() && value.unknown() > 0)) {
            return Verdict.UNKNOWN;
        }
        if (isOfNobody(line, value)) {
            return Verdict.NOBODY;
        }
        return betweenBounds(line, value, target);
    }

    private static boolean isOfNobody(IndicatorLine line, Value value) {
        BigDecimal denominator = value.denominator();
        return line.isShare() && value.unknown() == 0 && denominator != null && denominator.signum() == 0;
    }

    private static Verdict betweenBounds(IndicatorLine line, Value value, BigDecimal target) {
        BigDecimal unknown = BigDecimal.valueOf(value.unknown());
        BigDecimal least = bound(line, value, BigDecimal.ZERO, unknown);
        BigDecimal most = bound(line, value, unknown, unknown);
        if (least == null || most == null) {
            return Verdict.UNKNOWN;
        }
        boolean leastHolds = holds(line.direction(), least, target);
        boolean mostHolds = holds(line.direction(), most, target);
        if (leastHolds != mostHolds) {
            return Verdict.UNKNOWN;
        }
        return leastHolds ? Verdict.MET : Verdict.MISSED;
    }

    /** The value if so many of the unknown subjects counted above the line, and so many below it. */
    private static @Nullable BigDecimal bound(IndicatorLine line, Value value, BigDecimal above, BigDecimal below) {
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        return numerator == null
                ? null
                : quotient(numerator.add(above), denominator == null ? null : denominator.add(below), line.isShare());
    }

    private static @Nullable BigDecimal quotient(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, boolean share) {
        if (numerator == null || !share) {
            return numerator;
        }
        if (denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator.divide(denominator, DIGITS, RoundingMode.HALF_UP);
    }

    private static boolean holds(Direction direction, BigDecimal value, BigDecimal target) {
        return direction == Direction.AT_LEAST ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }
}
