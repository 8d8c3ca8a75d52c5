package camphor.rules.record;

import camphor.rules.term.Operation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Arithmetic; overflow is excluded when a rule is compiled, so a result that overflows is a bug. */
final class Sums {
    private Sums() {}

    /** Null when dividing by zero. */
    static @Nullable Long whole(Operation by, long left, long right) {
        return switch (by) {
            case PLUS -> Math.addExact(left, right);
            case MINUS -> Math.subtractExact(left, right);
            case TIMES -> Math.multiplyExact(left, right);
            case DIVIDE -> right == 0 ? null : (Long) (left / right);
            case REMAINDER -> right == 0 ? null : (Long) (left % right);
        };
    }

    static BigDecimal decimal(Operation by, BigDecimal left, BigDecimal right) {
        return switch (by) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case DIVIDE, REMAINDER -> throw new IllegalStateException("decimals are not divided");
        };
    }
}
