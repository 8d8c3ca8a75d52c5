package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Range;
import camphor.workbook.in.CellKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Whole and decimal numbers. Read are full-width digits, thousands separators, the fact's unit behind the number, and
 * 万 for ten thousand; 无 is no number and stays missing. A number that a formula once computed (12 digits and more) is
 * rounded to the fact's scale as a spreadsheet shows it; a typed one with too many decimals is a fault.
 */
final class NumberCell extends CellReader {
    private static final int COMPUTED_DIGITS = 12;

    private final @Nullable String unit;
    private final boolean whole;
    private final int scale;
    private final @Nullable Range range;
    private final boolean tenThousands;
    private final long min;
    private final long max;
    private final Unfit unfit;

    NumberCell(Fact fact, boolean tenThousands) {
        this.unit = fact.unit();
        this.whole = fact.type() == FactType.INTEGER;
        this.scale = whole ? 0 : fact.scale();
        this.range = fact.range();
        this.tenThousands = tenThousands;
        this.min = range == null
                ? Long.MIN_VALUE
                : range.min().setScale(0, RoundingMode.CEILING).longValueExact();
        this.max = range == null
                ? Long.MAX_VALUE
                : range.max().setScale(0, RoundingMode.FLOOR).longValueExact();
        this.unfit = unfit(fact);
    }

    private Unfit unfit(Fact fact) {
        String bounds = range == null
                ? ""
                : range.min().toPlainString() + " 到 " + range.max().toPlainString() + " 之间的";
        String zh = "应为" + bounds + (whole ? "整数" : "数，最多 " + scale + " 位小数");
        String limits = range == null
                ? ""
                : " from " + range.min().toPlainString() + " to " + range.max().toPlainString();
        String en = whole ? "a whole number" + limits : "a number" + limits + " with at most " + scale + " decimals";
        return new Unfit(
                "not-in-range", new Label(fact.label().zh() + zh, fact.label().en() + " should be " + en));
    }

    @Override
    @Nullable
    Object readFilled(String text, CellKind kind) {
        if (!tenThousands && whole) {
            long plain = plain(text);
            if (plain >= 0) {
                return plain >= min && plain <= max ? (Object) plain : unfit;
            }
        }
        BigDecimal value = NumberText.read(text, unit);
        if (value == null) {
            return CleanText.of(text).equals("无") ? null : unfit;
        }
        BigDecimal counted = tenThousands ? value.movePointRight(4) : value;
        return checked(rounded(counted, kind));
    }

    private BigDecimal rounded(BigDecimal value, CellKind kind) {
        boolean computed = kind == CellKind.NUMBER && value.precision() >= COMPUTED_DIGITS && value.scale() > scale;
        return computed && !whole ? value.setScale(scale, RoundingMode.HALF_UP) : value;
    }

    private Object checked(BigDecimal value) {
        if (range != null && !range.holds(value)) {
            return unfit;
        }
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            return unfit;
        }
        BigDecimal scaled = value.setScale(scale, RoundingMode.UNNECESSARY);
        return whole ? (Object) scaled.longValue() : scaled;
    }

    /** A text of one to nine digits as a number; -1 when it is anything else. */
    private static long plain(String text) {
        int length = text.length();
        if (length > 9) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
