package camphor.rules.sql;

import camphor.rules.fact.Table;
import java.util.Set;
import java.util.TreeSet;

/**
 * One record for each value of a fact, so that a to-one join never multiplies rows. Where several share a value, the one
 * whose source sorts first stands for them.
 */
final class Picked {
    private final Dialect dialect;
    private final Table table;
    private final String fact;
    private final boolean unique;
    private final Set<String> columns = new TreeSet<>();

    Picked(Dialect dialect, Table table, String fact, boolean unique) {
        this.dialect = dialect;
        this.table = table;
        this.fact = fact;
        this.unique = unique;
    }

    /** Whether it needs a part of its own in the query, or the table itself will do. */
    boolean isNamed() {
        return !unique;
    }

    String name() {
        return dialect.quoted(unique ? table.id() : "one_" + table.id() + "_by_" + fact);
    }

    void reads(String column) {
        columns.add(column);
    }

    String sql() {
        columns.add(fact);
        String list = String.join(", ", columns.stream().map(dialect::quoted).toList());
        String key = dialect.quoted(fact);
        return name() + " as (\n  select " + list + "\n  from (\n    select " + list
                + ", row_number() over (partition by " + key + " order by "
                + dialect.ordered(dialect.quoted(Snapshotted.SOURCE))
                + ") as nth\n    from " + dialect.quoted(table.id()) + "\n    where " + key
                + " is not null) as numbered\n  where nth = 1)";
    }
}
