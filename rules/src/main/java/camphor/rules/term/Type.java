package camphor.rules.term;

import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values a term can take. Numbers carry their bounds, so that overflow is excluded before anything runs.
 *
 * @param range bounds, both included; only for {@link Kind#INTEGER} and {@link Kind#DECIMAL}
 * @param scale digits after the point; 0 unless {@link Kind#DECIMAL}
 * @param codeList id of the code list whose entries the values are; only for {@link Kind#TEXT} and {@link Kind#CODES}
 */
public record Type(
        Kind kind,
        @Nullable Range range,
        int scale,
        @Nullable String codeList) {
    /** The kinds of value a term can have; a code is a text that stands in a code list. */
    public enum Kind {
        BOOLEAN,
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        CODES
    }

    public static final Type BOOLEAN = new Type(Kind.BOOLEAN, null, 0, null);
    public static final Type TEXT = new Type(Kind.TEXT, null, 0, null);
    public static final Type DATE = new Type(Kind.DATE, null, 0, null);

    private static final BigDecimal DEFAULT_LIMIT = new BigDecimal("1000000000");
    private static final BigDecimal PARAMETER_LIMIT = new BigDecimal("100000000000");

    /** Digits after the point that a decimal parameter can have. */
    public static final int PARAMETER_SCALE = 4;

    public static Type integer(long min, long max) {
        return new Type(Kind.INTEGER, new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max)), 0, null);
    }

    public static Type number(Kind kind, Range range, int scale) {
        return new Type(kind, range, scale, null);
    }

    public static Type of(Fact fact) {
        return switch (fact.type()) {
            case TEXT -> TEXT;
            case INTEGER -> number(Kind.INTEGER, rangeOf(fact), 0);
            case DECIMAL -> number(Kind.DECIMAL, rangeOf(fact), fact.scale());
            case DATE -> DATE;
            case BOOLEAN -> BOOLEAN;
            case CODE -> new Type(Kind.TEXT, null, 0, fact.codeList());
            case CODES -> new Type(Kind.CODES, null, 0, fact.codeList());
        };
    }

    /** A parameter's type: its bounds are those of every parameter, because its value changes with year and region. */
    public static Type ofParameter(FactType type) {
        return switch (type) {
            case INTEGER -> number(Kind.INTEGER, symmetric(DEFAULT_LIMIT), 0);
            case DECIMAL -> number(Kind.DECIMAL, symmetric(PARAMETER_LIMIT), PARAMETER_SCALE);
            case DATE -> DATE;
            case BOOLEAN -> BOOLEAN;
            case TEXT, CODE -> TEXT;
            case CODES -> new Type(Kind.CODES, null, 0, null);
        };
    }

    public boolean isNumber() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    /** The bounds of a number; asking a text for them is a bug of the caller. */
    public Range bounds() {
        if (range == null) {
            throw new IllegalStateException(kind + " has no bounds");
        }
        return range;
    }

    /** Digits before the point that the widest value needs, at least one. */
    public int integerDigits() {
        BigDecimal widest = bounds().min().abs().max(bounds().max().abs());
        return Math.max(1, widest.precision() - widest.scale());
    }

    private static Range rangeOf(Fact fact) {
        Range range = fact.range();
        return range != null ? range : symmetric(DEFAULT_LIMIT);
    }

    private static Range symmetric(BigDecimal limit) {
        return new Range(limit.negate(), limit);
    }
}
