package camphor.rules.sql;

import camphor.rules.term.TextPattern;
import camphor.rules.term.TextTest;
import camphor.rules.term.Unit;
import java.util.function.UnaryOperator;

/** DuckDB 2. */
final class DuckDb implements Dialect {
    @Override
    public String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public String textType() {
        return "varchar";
    }

    @Override
    public String textListType() {
        return "varchar[]";
    }

    @Override
    public String tryCast(String value, String type) {
        return "try_cast(" + value + " as " + type + ")";
    }

    @Override
    public String divided(String left, String right) {
        return "(" + left + " // " + right + ")";
    }

    @Override
    public String cut(String decimal) {
        return "try_cast(trunc(" + decimal + ") as bigint)";
    }

    @Override
    public String part(Unit unit, String day) {
        return unit.word() + "(" + day + ")";
    }

    @Override
    public String daysBetween(String from, String to) {
        return "cast(" + to + " - " + from + " as bigint)";
    }

    @Override
    public String shifted(Unit unit, String day, String by) {
        String step = tryCast(by, "integer");
        return unit == Unit.DAY
                ? "(" + day + " + " + step + ")"
                : "cast(" + day + " + to_months(" + step + ") as date)";
    }

    @Override
    public String length(String text) {
        return "length(" + text + ")";
    }

    @Override
    public String ask(TextTest test, String text, String part) {
        String function = switch (test) {
            case STARTS_WITH -> "starts_with";
            case ENDS_WITH -> "ends_with";
            case CONTAINS -> "contains";
        };
        return function + "(" + text + ", " + part + ")";
    }

    @Override
    public String matches(String text, TextPattern pattern) {
        return "regexp_matches(" + text + ", " + text(pattern.with("\\z")) + ")";
    }

    @Override
    public String ordered(String text) {
        return text;
    }

    @Override
    public String listHolds(String list, String item) {
        return "list_contains(" + list + ", " + item + ")";
    }

    @Override
    public String listSize(String list) {
        return "cast(len(list_distinct(" + list + ")) as bigint)";
    }

    @Override
    public String listShown(String list, UnaryOperator<String> item) {
        String shown =
                "list_transform(list_sort(list_distinct(" + list + ")), lambda item: " + item.apply("item") + ")";
        return "array_to_string(" + shown + ", '、')";
    }

    @Override
    public String median(String column) {
        return "quantile_disc(" + column + ", 0.5)";
    }
}
