package camphor.pack.read;

import camphor.rules.Label;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Scalars of YAML as values of Java; one that does not fit is noted where it stands. */
final class Scalars {
    private Scalars() {}

    static Optional<LocalDate> date(ScalarNode scalar, Value at) {
        try {
            return Optional.of(LocalDate.parse(scalar.getValue()));
        } catch (DateTimeException wrong) {
            at.fault(
                    "bad-date",
                    "“" + scalar.getValue() + "” 不是日历上的日期，应写作 2021-09-26",
                    "\"" + scalar.getValue() + "\" is not a day of the calendar, expected such as 2021-09-26");
            return Optional.empty();
        }
    }

    static Optional<Long> integer(ScalarNode scalar, Value at) {
        return decimal(scalar, at).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException tooLarge) {
                at.fault("wrong-type", "整数过大", "the whole number is too large");
                return Optional.empty();
            }
        });
    }

    static Optional<BigDecimal> decimal(ScalarNode scalar, Value at) {
        try {
            return Optional.of(new BigDecimal(scalar.getValue()));
        } catch (NumberFormatException special) {
            at.fault(
                    "wrong-type",
                    "“" + scalar.getValue() + "” 不能作为数字，只能写十进制数",
                    "\"" + scalar.getValue() + "\" is not a decimal number");
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String word, Value at) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Scalars::name).toList();
        int index = names.indexOf(word);
        if (index < 0) {
            at.faults().unknown("unknown-choice", at.place(), new Label("选项", "choice"), word, names);
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    /** Small letters, except constants of one letter, which the plan writes large. */
    private static String name(Enum<?> constant) {
        String name = constant.name();
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT);
    }
}
