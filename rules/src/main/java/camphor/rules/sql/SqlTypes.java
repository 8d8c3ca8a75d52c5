package camphor.rules.sql;

import camphor.rules.language.Bindings;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Types and constants: whole numbers of 64 bits, decimals with just the digits that their range needs. */
record SqlTypes(Dialect dialect) {
    String of(Type type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TEXT -> dialect.textType();
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(" + (type.integerDigits() + type.scale()) + ", " + type.scale() + ")";
            case DATE -> "date";
            case CODES -> dialect.textListType();
        };
    }

    String unknown(Type type) {
        return "cast(null as " + of(type) + ")";
    }

    String constant(Object value, Type type) {
        return switch (type.kind()) {
            case BOOLEAN -> value.toString();
            case TEXT -> dialect.text(value.toString());
            case INTEGER -> whole(value);
            case DECIMAL -> "cast('" + ((BigDecimal) value).toPlainString() + "' as " + of(type) + ")";
            case DATE -> "date '" + value + "'";
            case CODES -> throw new IllegalStateException("there are no constant sets of codes");
        };
    }

    /** The smallest number has no positive counterpart, so it is not written as one with a minus. */
    private static String whole(Object value) {
        return value.equals(Long.MIN_VALUE) ? "cast('" + value + "' as bigint)" : "cast(" + value + " as bigint)";
    }

    String parameter(Term.Parameter parameter, Bindings bindings) {
        Object value = bindings.parameter(parameter.name());
        if (value instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() > Type.PARAMETER_SCALE) {
            throw new IllegalStateException("parameter " + parameter.name() + " has too many decimals: " + decimal);
        }
        return value == null ? unknown(parameter.type()) : constant(value, parameter.type());
    }

    /** The value in its own type; a stored fact that breaks its range becomes NULL rather than raising later. */
    String exactly(Term term, String value) {
        boolean stored = term instanceof Term.FactOf || term instanceof Term.Derived;
        if (term.type().kind() != Kind.DECIMAL || term instanceof Term.Literal) {
            return value;
        }
        return stored ? dialect.tryCast(value, of(term.type())) : value;
    }

    String cast(String value, Type type) {
        return "cast(" + value + " as " + of(type) + ")";
    }

    static boolean isAlways(@Nullable Term condition) {
        return Term.Literal.TRUE.equals(condition);
    }
}
