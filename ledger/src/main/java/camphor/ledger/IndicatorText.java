package camphor.ledger;

import camphor.ledger.IndicatorLine.Value;
import camphor.pack.Indicator.Direction;
import camphor.pack.Indicator.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An indicator's numbers as officers read them: shares in per cent, money in yuan, a dash where nothing is known. */
public final class IndicatorText {
    private static final String NOTHING = "—";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorLine line;

    public IndicatorText(IndicatorLine line) {
        this.line = line;
    }

    /** Value, numerator, denominator, and how many subjects are not known. */
    public List<String> cells(Value value) {
        return List.of(
                number(line.number(value)),
                plain(value.numerator()),
                plain(value.denominator()),
                String.valueOf(value.unknown()));
    }

    /** Such as ≥ 100%. */
    public String target() {
        if (line.direction() == Direction.ZERO) {
            return "= 0";
        }
        if (line.target() == null) {
            return NOTHING;
        }
        return (line.direction() == Direction.AT_LEAST ? "≥ " : "≤ ") + number(line.target());
    }

    private String number(@Nullable BigDecimal value) {
        if (value == null) {
            return NOTHING;
        }
        return line.unit() == Unit.PERCENT ? share(value) : plain(value);
    }

    /** Rounded down: 99.96 % must not read as the 100 % that it is not. */
    private static String share(BigDecimal value) {
        BigDecimal percent =
                value.multiply(HUNDRED).setScale(1, RoundingMode.FLOOR).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null
                ? NOTHING
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
