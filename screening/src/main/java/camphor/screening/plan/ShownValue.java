package camphor.screening.plan;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.term.Type;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * SQL that writes a value as officers read it: codes by label, 是 and 否, decimals with all their places, several codes
 * joined by 、. The same text as {@code Phrases.shown}, in words that DuckDB and Spark share.
 */
final class ShownValue {
    private static final String UNKNOWN = "未知";

    private final Catalogue catalogue;
    private final UnaryOperator<String> literal;

    ShownValue(Catalogue catalogue, UnaryOperator<String> literal) {
        this.catalogue = catalogue;
        this.literal = literal;
    }

    /** The value that a column has, never null. */
    String of(String column, Type type) {
        return "coalesce(" + known(column, type) + ", " + literal.apply(UNKNOWN) + ")";
    }

    private String known(String column, Type type) {
        return switch (type.kind()) {
            case BOOLEAN ->
                "case when " + column + " then " + literal.apply("是") + " when not " + column + " then "
                        + literal.apply("否") + " end";
            case TEXT -> codes(type).isEmpty() ? column : code(column, codes(type));
            case CODES -> codes(column, codes(type));
            case DECIMAL -> "cast(cast(" + column + " as decimal(38, " + type.scale() + ")) as string)";
            case INTEGER, DATE -> "cast(" + column + " as string)";
        };
    }

    private List<Code> codes(Type type) {
        String list = type.codeList();
        return list == null ? List.of() : catalogue.codeList(list).codes();
    }

    private String code(String column, List<Code> codes) {
        return codes.stream()
                .map(code -> " when " + literal.apply(code.id()) + " then "
                        + literal.apply(code.label().zh()))
                .collect(Collectors.joining("", "case " + column, " else " + column + " end"));
    }

    private String codes(String column, List<Code> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(Code::id))
                .map(code -> ", case when array_contains(" + column + ", " + literal.apply(code.id()) + ") then "
                        + literal.apply(code.label().zh()) + " end")
                .collect(Collectors.joining(
                        "", "case when " + column + " is not null then concat_ws(" + literal.apply("、"), ") end"));
    }
}
