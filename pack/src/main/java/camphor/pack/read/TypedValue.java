package camphor.pack.read;

import camphor.rules.Label;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** YAML values as values of the catalogue's types. */
final class TypedValue {
    private TypedValue() {}

    /** The value as a plain type; codes are read as their texts. */
    static Optional<Object> of(FactType type, Value value) {
        return switch (type) {
            case TEXT, CODE -> value.text().map(Object.class::cast);
            case INTEGER -> value.integer().map(Object.class::cast);
            case DECIMAL -> value.decimal().map(Object.class::cast);
            case DATE -> value.date().map(Object.class::cast);
            case BOOLEAN -> value.flag().map(Object.class::cast);
            case CODES -> Optional.of(new LinkedHashSet<>(value.texts()));
        };
    }

    /** The value as one of a fact: codes must be in its list, numbers within its range. */
    static Optional<Object> of(Fact fact, @Nullable CodeList list, Value value) {
        Optional<Object> read = of(fact.type(), value);
        read.ifPresent(known -> {
            codes(list, known, value);
            range(fact, known, value);
        });
        return read;
    }

    private static void codes(@Nullable CodeList list, Object known, Value value) {
        if (list == null) {
            return;
        }
        List<String> codes = list.codes().stream().map(Code::id).toList();
        Set<?> given = known instanceof Set<?> several ? several : Set.of(known);
        given.stream()
                .map(String::valueOf)
                .filter(code -> !codes.contains(code))
                .forEach(code ->
                        value.faults().unknown("unknown-code", value.place(), new Label("代码", "code"), code, codes));
    }

    private static void range(Fact fact, Object known, Value value) {
        if (fact.range() != null && !fact.range().holds(new BigDecimal(known.toString()))) {
            value.fault(
                    "out-of-range",
                    known + " 不在 " + fact.range().min() + " 到 " + fact.range().max() + " 之间",
                    known + " is not between " + fact.range().min() + " and "
                            + fact.range().max());
        }
    }
}
