package camphor.rules.sql;

import camphor.rules.fact.Table;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A list grouped by the fact by which its records are found: one column for each thing gathered from it. */
final class Gathered {
    /** How {@link camphor.rules.term.Gathering#EXISTS} is gathered: the largest of these over the list. */
    static final int NONE = 0;

    static final int MAYBE = 1;
    static final int SOME = 2;

    private final Dialect dialect;
    private final SqlTypes types;
    private final Reader rows;
    private final Table table;
    private final String fact;
    private final int depth;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final Map<String, String> gathered = new LinkedHashMap<>();

    Gathered(Dialect dialect, Reader rows, Table table, String fact, int depth) {
        this.dialect = dialect;
        this.types = new SqlTypes(dialect);
        this.rows = rows;
        this.table = table;
        this.fact = fact;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    String name() {
        return dialect.quoted("all_" + table.id() + "_by_" + fact + (depth == 1 ? "" : "_" + depth));
    }

    /** The column that gathers what the aggregate asks. */
    String column(Term.Aggregate aggregate) {
        return gathered.computeIfAbsent(gathering(aggregate), text -> "a" + gathered.size());
    }

    private String gathering(Term.Aggregate aggregate) {
        boolean all = SqlTypes.isAlways(aggregate.condition());
        return switch (aggregate.by()) {
            case EXISTS ->
                "max(" + row("coalesce(cast(" + sql(aggregate.condition()) + " as int) * " + SOME + ", " + MAYBE + ")")
                        + ")";
            case COUNT -> all ? "count(*)" : count(row(sql(aggregate.condition())));
            case SUM -> sum(row(counted(aggregate, zero(aggregate.type()))), aggregate.type());
            case MIN, MAX -> extreme(aggregate);
            case MEDIAN -> dialect.median(row(counted(aggregate, "null")));
        };
    }

    private String sql(Term term) {
        return rows.sql(term);
    }

    /** A column of the rows before they are gathered. */
    private String row(String expression) {
        return read.computeIfAbsent(expression, text -> "c" + read.size());
    }

    private static String count(String condition) {
        return "case when count(" + condition + ") = count(*) then sum(cast(" + condition + " as int)) end";
    }

    private String sum(String column, Type type) {
        return "case when count(" + column + ") = count(*) then "
                + dialect.tryCast("sum(" + column + ")", types.of(type)) + " end";
    }

    private String zero(Type type) {
        return type.kind() == Kind.INTEGER ? "0" : "cast(0 as " + types.of(type) + ")";
    }

    /** The value of rows that count, {@code otherwise} of those that do not, NULL where it is unknown which. */
    private String counted(Term.Aggregate aggregate, String otherwise) {
        String value = sql(aggregate.gathered());
        return SqlTypes.isAlways(aggregate.condition())
                ? value
                : "(case " + sql(aggregate.condition()) + " when true then " + value + " when false then " + otherwise
                        + " end)";
    }

    private String extreme(Term.Aggregate aggregate) {
        String value = sql(aggregate.gathered());
        String open = SqlTypes.isAlways(aggregate.condition())
                ? "(" + value + " is null)"
                : "(case " + sql(aggregate.condition()) + " when true then (" + value
                        + " is null) when false then false else true end)";
        String column = row(counted(aggregate, "null"));
        String ordered = aggregate.type().kind() == Kind.TEXT ? dialect.ordered(column) : column;
        String function = aggregate.by().name().toLowerCase(Locale.ROOT);
        return "case when max(cast(" + row(open) + " as int)) = 0 then " + function + "(" + ordered + ") end";
    }

    String sql() {
        List<String> inner = new ArrayList<>();
        inner.add(rows.own(fact) + " as k");
        read.forEach((expression, name) -> inner.add(expression + " as " + name));
        List<String> outer = new ArrayList<>();
        outer.add("k");
        gathered.forEach((expression, name) -> outer.add(expression + " as " + name));
        return name() + " as (\n  select " + String.join(",\n    ", outer) + "\n  from (\n    select "
                + String.join(",\n      ", inner) + "\n    " + rows.from() + "\n    where " + rows.own(fact)
                + " is not null) as listed\n  group by k)";
    }
}
