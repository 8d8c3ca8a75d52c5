package camphor.rules.sql;

import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads terms on the rows of one table, and joins to them what the terms reach. */
final class Reader implements Columns {
    private static final String SELF = "t";

    private final Plan plan;
    private final Table table;
    private final Dialect dialect;
    private final SqlTypes types;
    private final AsSql sql;
    private final Map<Path, String> ones = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final List<String> joins = new ArrayList<>();

    Reader(Plan plan, Table table) {
        this.plan = plan;
        this.table = table;
        this.dialect = plan.dialect();
        this.types = new SqlTypes(dialect);
        this.sql = new AsSql(dialect, plan.bindings(), this);
    }

    String sql(Term term) {
        return term.read(sql);
    }

    /** A stored fact of the row itself. */
    String own(String fact) {
        return SELF + "." + dialect.quoted(fact);
    }

    /** The rows with everything joined to them; to be asked last. */
    String from() {
        String rows = "from " + dialect.quoted(table.id()) + " as " + SELF;
        return joins.isEmpty() ? rows : rows + "\n    " + String.join("\n    ", joins);
    }

    @Override
    public String fact(Term.FactOf fact) {
        return column(fact.at(), fact.fact()).orElseGet(() -> types.unknown(fact.type()));
    }

    @Override
    public String reached(Path at) {
        if (at.isHere()) {
            return "true";
        }
        Relation last = last(at);
        return column(at, last.toFact()).map(key -> "(" + key + " is not null)").orElse("false");
    }

    @Override
    public String delivered(Term.Delivered list) {
        Relation relation = plan.relation(plan.table(list.table()), list.relation());
        return plan.snapshot().isDelivered(relation.to())
                ? column(list.owner(), relation.fact())
                        .map(key -> "(" + key + " is not null)")
                        .orElse("false")
                : "false";
    }

    @Override
    public String aggregate(Term.Aggregate aggregate) {
        Relation relation = plan.relation(plan.table(aggregate.table()), aggregate.relation());
        Optional<String> key = column(aggregate.owner(), relation.fact());
        if (key.isEmpty() || !plan.snapshot().isDelivered(relation.to())) {
            return types.unknown(aggregate.type());
        }
        Gathered gathered = plan.gathered(relation, aggregate);
        String list = list(key.get(), gathered);
        String column = list + "." + gathered.column(aggregate);
        return "(case when " + key.get() + " is null then null when " + list + ".k is null then " + ofNothing(aggregate)
                + known(aggregate, column) + " end)";
    }

    private String ofNothing(Term.Aggregate aggregate) {
        return switch (aggregate.by()) {
            case EXISTS -> "false";
            case COUNT -> "cast(0 as bigint)";
            case SUM -> "cast(0 as " + types.of(aggregate.type()) + ")";
            case MIN, MAX, MEDIAN -> "null";
        };
    }

    private static String known(Term.Aggregate aggregate, String column) {
        return switch (aggregate.by()) {
            case EXISTS ->
                " when " + column + " = " + Gathered.SOME + " then true when " + column + " = " + Gathered.NONE
                        + " then false";
            case COUNT -> " else cast(" + column + " as bigint)";
            case SUM, MIN, MAX, MEDIAN -> " else " + column;
        };
    }

    private String list(String key, Gathered gathered) {
        return lists.computeIfAbsent(key + " " + gathered.name(), id -> {
            String alias = "g" + lists.size();
            joins.add("left join " + gathered.name() + " as " + alias + " on " + alias + ".k = " + key);
            return alias;
        });
    }

    /** A stored fact at the end of a path; empty when a table on the way was not delivered. */
    private Optional<String> column(Path at, String fact) {
        if (at.isHere()) {
            return Optional.of(own(fact));
        }
        return one(at).map(alias -> {
            Relation last = last(at);
            plan.picked(plan.to(last), last.toFact()).reads(fact);
            return alias + "." + dialect.quoted(fact);
        });
    }

    private Optional<String> one(Path at) {
        String known = ones.get(at);
        if (known != null) {
            return Optional.of(known);
        }
        Relation last = last(at);
        if (!plan.snapshot().isDelivered(last.to())) {
            return Optional.empty();
        }
        Path before = new Path(at.relations().subList(0, at.relations().size() - 1));
        return column(before, last.fact()).map(key -> joined(at, last, key));
    }

    private String joined(Path at, Relation relation, String key) {
        String alias = "j" + ones.size();
        Picked picked = plan.picked(plan.to(relation), relation.toFact());
        joins.add("left join " + picked.name() + " as " + alias + " on " + alias + "."
                + dialect.quoted(relation.toFact()) + " = " + key);
        ones.put(at, alias);
        return alias;
    }

    /** The last relation of a path. */
    private Relation last(Path at) {
        Table from = table;
        Relation last = null;
        for (String id : at.relations()) {
            last = plan.relation(from, id);
            from = plan.to(last);
        }
        if (last == null) {
            throw new IllegalStateException("an empty path has no last relation");
        }
        return last;
    }

    Table table() {
        return table;
    }
}
