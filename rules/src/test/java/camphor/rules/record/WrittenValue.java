package camphor.rules.record;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values in the natural types of YAML as values of a fact; nothing is rounded or guessed. */
final class WrittenValue {
    private final FactType type;
    private final int scale;
    private final @Nullable CodeList codes;

    private WrittenValue(FactType type, int scale, @Nullable CodeList codes) {
        this.type = type;
        this.scale = scale;
        this.codes = codes;
    }

    static WrittenValue of(Fact fact, Catalogue catalogue) {
        String list = fact.codeList();
        return new WrittenValue(fact.type(), fact.scale(), list == null ? null : catalogue.codeList(list));
    }

    /** The value of the fact's type; empty when what is written is none. */
    Optional<Object> convert(Object value) {
        return switch (type) {
            case TEXT -> Optional.of(value).filter(String.class::isInstance);
            case BOOLEAN -> Optional.of(value).filter(Boolean.class::isInstance);
            case INTEGER -> decimal(value, 0).map(BigDecimal::longValueExact);
            case DECIMAL -> decimal(value, scale).map(exact -> exact);
            case DATE -> date(value);
            case CODE -> Optional.of(value).filter(this::isCode);
            case CODES -> codes(value);
        };
    }

    /** What the fact takes, to be read behind 须是 and "it takes". */
    Label wanted() {
        return switch (type) {
            case TEXT -> new Label("文本（数字请加引号）", "a text; put numbers in quotes");
            case INTEGER -> new Label("整数", "a whole number");
            case DECIMAL -> new Label("至多 " + scale + " 位小数的数", "a number with at most " + scale + " decimals");
            case DATE -> new Label("2021-09-26 这样的日期", "a date such as 2021-09-26");
            case BOOLEAN -> new Label("true 或 false", "true or false");
            case CODE -> new Label("代码：" + listed(), "a code: " + listed());
            case CODES -> new Label("代码的列表：" + listed(), "a list of codes: " + listed());
        };
    }

    private String listed() {
        return codes == null
                ? ""
                : String.join(" ", codes.codes().stream().map(code -> code.id()).toList());
    }

    private boolean isCode(@Nullable Object value) {
        return value instanceof String id && codes != null && codes.code(id).isPresent();
    }

    private Optional<Object> codes(Object value) {
        if (!(value instanceof Collection<?> many) || !many.stream().allMatch(this::isCode)) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>();
        many.forEach(each -> all.add(String.valueOf(each)));
        return Optional.of(all);
    }

    private static Optional<Object> date(Object value) {
        try {
            return Optional.of(value instanceof LocalDate day ? day : LocalDate.parse(String.valueOf(value)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(Object value, int most) {
        boolean number = value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || (value instanceof Double floating && Double.isFinite(floating));
        return number
                ? Optional.of(new BigDecimal(value.toString()))
                        .filter(exact -> exact.stripTrailingZeros().scale() <= most)
                        .filter(exact -> exact.precision() - exact.scale() <= 18)
                : Optional.empty();
    }
}
