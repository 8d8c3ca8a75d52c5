package camphor.screening.columns;

import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Parts;
import camphor.rules.term.Term;
import camphor.screening.Screening;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a run reads: the columns of each table, the lists' keys, and what is gathered from lists. */
final class Shelf {
    private final Screening run;
    private final Map<String, TableColumns> tables = new LinkedHashMap<>();
    private final KeyColumns keys = new KeyColumns();
    private final Map<String, ListGathering> gatherings = new LinkedHashMap<>();
    private final Map<KeyColumns.Key, ListRows> lists = new LinkedHashMap<>();
    private final Map<KeyColumns.Key, Picked> picked = new LinkedHashMap<>();

    Shelf(Screening run) {
        this.run = run;
    }

    Screening run() {
        return run;
    }

    boolean delivered(String table) {
        return run.snapshot().delivered(table);
    }

    Table table(String id) {
        return run.catalogue().table(id);
    }

    Relation relation(String table, String id) {
        return table(table).relation(id).orElseThrow(() -> new IllegalStateException("no relation " + id));
    }

    TableColumns columns(String table) {
        return tables.computeIfAbsent(
                table, id -> new TableColumns(table(id), run.snapshot().rows(id)));
    }

    Collection<TableColumns> columns() {
        return tables.values();
    }

    KeyColumns keys() {
        return keys;
    }

    /** The records that a to-one relation finds. */
    Picked picked(String from, Relation relation) {
        KeyColumns.Key by = new KeyColumns.Key(relation.to(), relation.toFact());
        keys.link(new KeyColumns.Key(from, relation.fact()), by);
        return picked.computeIfAbsent(by, Picked::new);
    }

    Collection<Picked> picked() {
        return picked.values();
    }

    /** Where an aggregate over a list is gathered. */
    ListGathering gathering(Relation relation, Term.Aggregate aggregate) {
        KeyColumns.Key list = new KeyColumns.Key(relation.to(), relation.toFact());
        keys.link(new KeyColumns.Key(aggregate.table(), relation.fact()), list);
        int depth = depth(aggregate);
        return gatherings.computeIfAbsent(list + " " + depth, id -> new ListGathering(list, depth));
    }

    /** What is gathered, each behind what it reads. */
    List<ListGathering> gatherings() {
        return gatherings.values().stream()
                .sorted(Comparator.comparingInt(ListGathering::depth))
                .toList();
    }

    /** The rows of a list by owner; the keys must be loaded. */
    ListRows list(KeyColumns.Key by) {
        return lists.computeIfAbsent(by, key -> new ListRows(keys.numbers(key)));
    }

    private static int depth(Term term) {
        if (term instanceof Term.Aggregate aggregate) {
            Term value = aggregate.value();
            return 1 + Math.max(depth(aggregate.condition()), value == null ? 0 : depth(value));
        }
        return Parts.of(term).stream().mapToInt(Shelf::depth).max().orElse(0);
    }
}
