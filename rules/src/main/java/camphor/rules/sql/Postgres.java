package camphor.rules.sql;

import camphor.rules.term.TextPattern;
import camphor.rules.term.TextTest;
import camphor.rules.term.Unit;
import java.util.function.UnaryOperator;

/** PostgreSQL 15 and later, for comparison in the bench. */
final class Postgres implements Dialect {
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
        return "text";
    }

    @Override
    public String textListType() {
        return "text[]";
    }

    /** There is no such cast here; values within the catalogue's ranges always fit. */
    @Override
    public String tryCast(String value, String type) {
        return "cast(" + value + " as " + type + ")";
    }

    @Override
    public String divided(String left, String right) {
        return "(" + left + " / " + right + ")";
    }

    @Override
    public String cut(String decimal) {
        return "cast(trunc(" + decimal + ") as bigint)";
    }

    @Override
    public String part(Unit unit, String day) {
        return "cast(extract(" + unit.word() + " from " + day + ") as bigint)";
    }

    @Override
    public String daysBetween(String from, String to) {
        return "cast(" + to + " - " + from + " as bigint)";
    }

    @Override
    public String shifted(Unit unit, String day, String by) {
        String step = "cast(" + by + " as integer)";
        return unit == Unit.DAY
                ? "(" + day + " + " + step + ")"
                : "cast(" + day + " + make_interval(months => " + step + ") as date)";
    }

    @Override
    public String length(String text) {
        return "cast(length(" + text + ") as bigint)";
    }

    @Override
    public String ask(TextTest test, String text, String part) {
        return switch (test) {
            case STARTS_WITH -> "starts_with(" + text + ", " + part + ")";
            case ENDS_WITH -> "(right(" + text + ", length(" + part + ")) = " + part + ")";
            case CONTAINS -> "(strpos(" + text + ", " + part + ") > 0)";
        };
    }

    @Override
    public String matches(String text, TextPattern pattern) {
        return "(" + text + " ~ " + text(pattern.with("\\Z")) + ")";
    }

    @Override
    public String ordered(String text) {
        return text + " collate \"C\"";
    }

    @Override
    public String listHolds(String list, String item) {
        return "(" + item + " = any(" + list + "))";
    }

    @Override
    public String listSize(String list) {
        return "(case when " + list + " is not null then (select count(distinct item) from unnest(" + list
                + ") as item) end)";
    }

    @Override
    public String listShown(String list, UnaryOperator<String> item) {
        return "(case when " + list + " is not null then (select coalesce(string_agg(" + item.apply("item")
                + ", '、' order by item collate \"C\"), '') from (select distinct unnest(" + list
                + ") as item) as items) end)";
    }

    @Override
    public String median(String column) {
        return "percentile_disc(0.5) within group (order by " + column + ")";
    }
}
