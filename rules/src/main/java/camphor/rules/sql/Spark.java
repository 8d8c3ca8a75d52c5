package camphor.rules.sql;

import camphor.rules.term.TextPattern;
import camphor.rules.term.TextTest;
import camphor.rules.term.Unit;
import java.util.function.UnaryOperator;

/** Spark SQL 4 in ANSI mode. */
final class Spark implements Dialect {
    @Override
    public String quoted(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** A backslash starts an escape here, and two quotes side by side are two texts joined. */
    @Override
    public String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public String textType() {
        return "string";
    }

    @Override
    public String textListType() {
        return "array<string>";
    }

    @Override
    public String tryCast(String value, String type) {
        return "try_cast(" + value + " as " + type + ")";
    }

    @Override
    public String divided(String left, String right) {
        return "(" + left + " div " + right + ")";
    }

    @Override
    public String cut(String decimal) {
        return "try_cast(" + decimal + " as bigint)";
    }

    @Override
    public String part(Unit unit, String day) {
        return "cast(" + unit.word() + "(" + day + ") as bigint)";
    }

    @Override
    public String daysBetween(String from, String to) {
        return "cast(datediff(" + to + ", " + from + ") as bigint)";
    }

    @Override
    public String shifted(Unit unit, String day, String by) {
        String function = unit == Unit.DAY ? "date_add" : "add_months";
        return function + "(" + day + ", " + tryCast(by, "int") + ")";
    }

    @Override
    public String length(String text) {
        return "cast(char_length(" + text + ") as bigint)";
    }

    @Override
    public String ask(TextTest test, String text, String part) {
        String function = switch (test) {
            case STARTS_WITH -> "startswith";
            case ENDS_WITH -> "endswith";
            case CONTAINS -> "contains";
        };
        return function + "(" + text + ", " + part + ")";
    }

    @Override
    public String matches(String text, TextPattern pattern) {
        return "(" + text + " rlike " + text(pattern.with("\\z")) + ")";
    }

    @Override
    public String ordered(String text) {
        return text;
    }

    @Override
    public String listHolds(String list, String item) {
        return "array_contains(" + list + ", " + item + ")";
    }

    @Override
    public String listSize(String list) {
        return "cast(size(array_distinct(" + list + ")) as bigint)";
    }

    @Override
    public String listShown(String list, UnaryOperator<String> item) {
        String shown = "transform(array_sort(array_distinct(" + list + ")), item -> " + item.apply("item") + ")";
        return "array_join(" + shown + ", '、')";
    }

    /** Collected and picked, since the engine's own percentiles of decimals go through binary fractions. */
    @Override
    public String median(String column) {
        String known = "array_sort(collect_list(" + column + "))";
        return "case when count(" + column + ") > 0 then element_at(" + known + ", cast((count(" + column
                + ") + 1) div 2 as int)) end";
    }
}
