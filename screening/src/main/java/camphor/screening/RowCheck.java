package camphor.screening;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those values into a snapshot that the catalogue allows. Rules rely on it: that no sum overflows is proven
 * from the ranges.
 */
public final class RowCheck {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Table table;
    private final Fact[] facts;

    private RowCheck(Table table) {
        this.table = table;
        this.facts = table.storedFacts().toArray(Fact[]::new);
    }

    public static RowCheck of(Catalogue catalogue, String table) {
        return new RowCheck(catalogue.table(table));
    }

    public Table table() {
        return table;
    }

    public List<Fact> facts() {
        return List.of(facts);
    }

    /** Throws {@link ScreeningFault} for the first value that the catalogue does not allow. */
    public void check(@Nullable Object[] values, String source) {
        if (values.length != facts.length) {
            throw new IllegalStateException(
                    table.id() + " has " + facts.length + " stored facts, the row " + values.length + " values");
        }
        for (int i = 0; i < facts.length; i++) {
            Object value = values[i];
            if (value != null && !allows(facts[i], value)) {
                throw refused(facts[i], value, source);
            }
        }
    }

    private static boolean allows(Fact fact, Object value) {
        return switch (fact.type()) {
            case TEXT, CODE -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof Long number && within(fact.range(), BigDecimal.valueOf(number));
            case DECIMAL ->
                value instanceof BigDecimal number && fits(number, fact.scale()) && within(fact.range(), number);
            case DATE -> value instanceof LocalDate day && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            case CODES -> value instanceof Set<?> codes && codes.stream().allMatch(String.class::isInstance);
        };
    }

    private static boolean within(@Nullable Range range, BigDecimal number) {
        return range == null || range.holds(number);
    }

    private static boolean fits(BigDecimal number, int scale) {
        return number.scale() <= scale || number.stripTrailingZeros().scale() <= scale;
    }

    private ScreeningFault refused(Fact fact, Object value, String source) {
        return new ScreeningFault(
                "value-not-allowed",
                new Label(
                        source + "：" + fact.label().zh() + "（" + fact.id() + "）的值 " + value + " 不符合事实目录",
                        source + ": " + table.id() + "." + fact.id() + " = " + value
                                + " is not what the fact catalogue allows"));
    }
}
