package camphor.server.register.edit;

import static camphor.server.register.RegisterRefusal.FACT_INVALID;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Range;
import camphor.server.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed as a value of a fact, or says what the catalogue expects of it. */
public final class FactCheck {
    private static final int LONGEST = 2_000;
    private static final int EARLIEST_YEAR = 1850;
    private static final int LATEST_YEAR = 2200;

    private final Catalogue catalogue;

    public FactCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The typed value; null when it is taken away. */
    public @Nullable Object typed(Fact fact, @Nullable Object written) {
        if (written == null || written.equals("")) {
            if (fact.required()) {
                throw refused(fact, new Label("必填，不能为空", "required, cannot be empty"));
            }
            return null;
        }
        return switch (fact.type()) {
            case TEXT -> text(fact, written);
            case INTEGER -> whole(fact, written);
            case DECIMAL -> decimal(fact, written);
            case DATE -> date(fact, written);
            case BOOLEAN -> flag(fact, written);
            case CODE -> code(fact, written);
            case CODES -> codes(fact, written);
        };
    }

    private static String text(Fact fact, Object written) {
        if (written instanceof String text
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n')) {
            return text.strip();
        }
        throw refused(fact, new Label("应为不超过 " + LONGEST + " 字的文字", "a text of at most " + LONGEST + " characters"));
    }

    private static Long whole(Fact fact, Object written) {
        try {
            return within(fact, new BigDecimal(written.toString())).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw refused(fact, numbers(fact, "整数", "a whole number"));
        }
    }

    private static BigDecimal decimal(Fact fact, Object written) {
        try {
            return within(fact, new BigDecimal(written.toString())).setScale(fact.scale());
        } catch (ArithmeticException | NumberFormatException e) {
            String places = fact.scale() + " 位小数以内的数";
            throw refused(fact, numbers(fact, places, "a number with at most " + fact.scale() + " decimal places"));
        }
    }

    private static BigDecimal within(Fact fact, BigDecimal number) {
        Range range = fact.range();
        if (range != null && !range.holds(number)) {
            throw refused(fact, numbers(fact, "数", "a number"));
        }
        return number;
    }

    private static Label numbers(Fact fact, String zh, String en) {
        Range range = fact.range();
        String from = range == null ? "" : range.min().toPlainString();
        String to = range == null ? "" : range.max().toPlainString();
        return range == null
                ? new Label("应为" + zh, en)
                : new Label("应为 " + from + " 到 " + to + " 之间的" + zh, en + " from " + from + " to " + to);
    }

    private static LocalDate date(Fact fact, Object written) {
        try {
            LocalDate day = LocalDate.parse(written.toString());
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw refused(fact, day());
        }
        throw refused(fact, day());
    }

    private static Label day() {
        return new Label("应为日期，如 2021-09-26", "a day such as 2021-09-26");
    }

    private static Boolean flag(Fact fact, Object written) {
        if (written instanceof Boolean flag) {
            return flag;
        }
        throw refused(fact, new Label("应为是或否", "true or false"));
    }

    private String code(Fact fact, Object written) {
        if (list(fact).code(written.toString()).isEmpty()) {
            throw refused(fact, choices(fact));
        }
        return written.toString();
    }

    private Set<String> codes(Fact fact, Object written) {
        if (!(written instanceof List<?> list)) {
            throw refused(fact, choices(fact));
        }
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(code(fact, String.valueOf(code))));
        return codes;
    }

    private Label choices(Fact fact) {
        List<Label> labels =
                list(fact).codes().stream().map(code -> code.label()).toList();
        return new Label(
                "应为下列之一：" + String.join("、", labels.stream().map(Label::zh).toList()),
                "one of: " + String.join(", ", labels.stream().map(Label::en).toList()));
    }

    private CodeList list(Fact fact) {
        String list = fact.codeList();
        if (list == null) {
            throw new IllegalStateException("fact " + fact.id() + " has no code list");
        }
        return catalogue.codeList(list);
    }

    public static Refused refused(Fact fact, Label expected) {
        return FACT_INVALID.at(
                fact.id(), fact.label().zh(), expected.zh(), fact.label().en(), expected.en());
    }
}
