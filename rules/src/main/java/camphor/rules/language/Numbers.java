package camphor.rules.language;

import camphor.rules.fact.Range;
import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Arithmetic with its bounds: what a sum or product of bounded numbers can reach, and whether every engine can hold it.
 * Whole numbers are 64 bit; decimals have at most {@value #MOST_DIGITS} digits before and {@value #MOST_SCALE} behind
 * the point, so that two of them always meet in 38 digits.
 */
final class Numbers {
    /** Rows that a list is assumed to have at most. */
    static final long MOST_ROWS = 1_000_000;

    private static final int MOST_DIGITS = 28;
    private static final int MOST_SCALE = 10;
    private static final int MOST_PRECISION = 38;
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /** The value as a decimal, exactly. */
    static Term decimal(Term number) {
        if (number.type().kind() == Kind.DECIMAL) {
            return number;
        }
        Type type = Type.number(Kind.DECIMAL, number.type().bounds(), 0);
        return number instanceof Term.Literal literal
                ? new Term.Literal(type, BigDecimal.valueOf((Long) literal.value()))
                : new Term.Converted(number, type);
    }

    /** Both numbers in one kind: whole if both are, decimal otherwise. */
    static List<Term> alike(Term left, Term right) {
        boolean whole = left.type().kind() == Kind.INTEGER && right.type().kind() == Kind.INTEGER;
        return whole ? List.of(left, right) : List.of(decimal(left), decimal(right));
    }

    /** The operation on two numbers of one kind; empty when it may overflow. */
    static Optional<Term> arithmetic(Operation by, Term left, Term right) {
        Type a = left.type();
        Type b = right.type();
        int scale = by == Operation.TIMES ? a.scale() + b.scale() : Math.max(a.scale(), b.scale());
        Type type = Type.number(a.kind(), range(by, a.bounds(), b.bounds()), scale);
        boolean wide =
                by == Operation.TIMES && a.kind() == Kind.DECIMAL && precision(a) + precision(b) >= MOST_PRECISION;
        return fits(type) && !wide ? Optional.of(new Term.Arithmetic(by, left, right, type)) : Optional.empty();
    }

    static Optional<Term> negative(Term of) {
        Range range = of.type().bounds();
        Type type = Type.number(
                of.type().kind(),
                new Range(range.max().negate(), range.min().negate()),
                of.type().scale());
        return fits(type) ? Optional.of(new Term.Negative(of, type)) : Optional.empty();
    }

    /** The type that holds either of two numbers of one kind. */
    static Type either(Type a, Type b) {
        Range range = new Range(
                a.bounds().min().min(b.bounds().min()),
                a.bounds().max().max(b.bounds().max()));
        return Type.number(a.kind(), range, Math.max(a.scale(), b.scale()));
    }

    /** The type of a total over a list; empty when it may overflow. */
    static Optional<Type> total(Type each) {
        BigDecimal rows = BigDecimal.valueOf(MOST_ROWS);
        BigDecimal least = each.bounds().min().multiply(rows).min(BigDecimal.ZERO);
        BigDecimal most = each.bounds().max().multiply(rows).max(BigDecimal.ZERO);
        return Optional.of(Type.number(each.kind(), new Range(least, most), each.scale()))
                .filter(Numbers::fits);
    }

    /** The type of a decimal cut to a whole number; empty when it may overflow. */
    static Optional<Type> cut(Type decimal) {
        Range range = decimal.bounds();
        Range whole = new Range(
                range.min().setScale(0, RoundingMode.DOWN), range.max().setScale(0, RoundingMode.DOWN));
        return Optional.of(Type.number(Kind.INTEGER, whole, 0)).filter(Numbers::fits);
    }

    private static Range range(Operation by, Range a, Range b) {
        return switch (by) {
            case PLUS -> new Range(a.min().add(b.min()), a.max().add(b.max()));
            case MINUS -> new Range(a.min().subtract(b.max()), a.max().subtract(b.min()));
            case TIMES -> product(a, b);
            case DIVIDE -> quotient(a, b);
            case REMAINDER -> remainder(a, b);
        };
    }

    private static Range product(Range a, Range b) {
        List<BigDecimal> corners = List.of(
                a.min().multiply(b.min()),
                a.min().multiply(b.max()),
                a.max().multiply(b.min()),
                a.max().multiply(b.max()));
        return new Range(Collections.min(corners), Collections.max(corners));
    }

    /** A whole number divided by another is never farther from zero than itself. */
    private static Range quotient(Range a, Range b) {
        BigDecimal most = widest(a);
        BigDecimal least = a.min().signum() >= 0 && b.min().signum() >= 0 ? BigDecimal.ZERO : most.negate();
        return new Range(
                least, a.min().signum() < 0 && b.min().signum() >= 0 ? a.max().max(BigDecimal.ZERO) : most);
    }

    private static Range remainder(Range a, Range b) {
        BigDecimal most =
                widest(b).subtract(BigDecimal.ONE).max(BigDecimal.ZERO).min(widest(a));
        BigDecimal least = a.min().signum() >= 0 ? BigDecimal.ZERO : most.negate();
        return new Range(least, a.max().signum() <= 0 ? BigDecimal.ZERO : most);
    }

    private static BigDecimal widest(Range range) {
        return range.min().abs().max(range.max().abs());
    }

    private static int precision(Type type) {
        return type.integerDigits() + type.scale();
    }

    private static boolean fits(Type type) {
        Range range = type.bounds();
        if (type.kind() == Kind.INTEGER) {
            return range.min().compareTo(LONG_MIN) >= 0 && range.max().compareTo(LONG_MAX) <= 0;
        }
        return type.integerDigits() <= MOST_DIGITS && type.scale() <= MOST_SCALE;
    }
}
