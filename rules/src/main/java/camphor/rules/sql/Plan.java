package camphor.rules.sql;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.language.Bindings;
import camphor.rules.term.Parts;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named parts of one query while it is built: records picked by a fact, and lists gathered by a fact. */
final class Plan {
    private final Dialect dialect;
    private final Catalogue catalogue;
    private final Snapshotted snapshot;
    private final Bindings bindings;
    private final Map<String, Picked> picked = new LinkedHashMap<>();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();

    Plan(Dialect dialect, Catalogue catalogue, Snapshotted snapshot, Bindings bindings) {
        this.dialect = dialect;
        this.catalogue = catalogue;
        this.snapshot = snapshot;
        this.bindings = bindings;
    }

    Dialect dialect() {
        return dialect;
    }

    Snapshotted snapshot() {
        return snapshot;
    }

    Bindings bindings() {
        return bindings;
    }

    Reader reader(Table table) {
        return new Reader(this, table);
    }

    Table to(Relation relation) {
        return catalogue.table(relation.to());
    }

    Relation relation(Table table, String id) {
        return table.relation(id).orElseThrow(() -> new IllegalStateException("no relation " + id));
    }

    Table table(String id) {
        return catalogue.table(id);
    }

    /** One record of the table for each value of the fact. */
    Picked picked(Table table, String fact) {
        return picked.computeIfAbsent(
                table.id() + "." + fact, id -> new Picked(dialect, table, fact, snapshot.isUnique(table.id(), fact)));
    }

    /** What the aggregate's relation gathers, kept apart by depth: an aggregate within another is gathered before it. */
    Gathered gathered(Relation relation, Term.Aggregate aggregate) {
        int depth = depth(aggregate);
        Table table = to(relation);
        return gathered.computeIfAbsent(
                table.id() + "." + relation.toFact() + "." + depth,
                id -> new Gathered(dialect, reader(table), table, relation.toFact(), depth));
    }

    private static int depth(Term term) {
        if (term instanceof Term.Aggregate aggregate) {
            Term value = aggregate.value();
            return 1 + Math.max(depth(aggregate.condition()), value == null ? 0 : depth(value));
        }
        return Parts.of(term).stream().mapToInt(Plan::depth).max().orElse(0);
    }

    /** The common table expressions, each behind those that it reads. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        picked.values().stream().filter(Picked::isNamed).forEach(part -> parts.add(part.sql()));
        gathered.values().stream()
                .sorted(Comparator.comparingInt(Gathered::depth))
                .forEach(part -> parts.add(part.sql()));
        return parts;
    }
}
