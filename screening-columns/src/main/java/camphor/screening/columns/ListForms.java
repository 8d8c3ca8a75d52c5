package camphor.screening.columns;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.term.Gathering;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.HashMap;
import java.util.Map;

/** What is gathered from lists, as seen from the records that own them. */
final class ListForms {
    private final Shelf shelf;
    private final Ways ways;
    private final Worker worker;
    private final Map<Owners, Way> groups = new HashMap<>();

    ListForms(Shelf shelf, Ways ways, Worker worker) {
        this.shelf = shelf;
        this.ways = ways;
        this.worker = worker;
    }

    /** The fact of the owner by which a list's records belong to it. */
    Term.FactOf ownerFact(Path owner, String table, String relation) {
        String id = shelf.relation(table, relation).fact();
        Fact fact = shelf.table(table).fact(id).orElseThrow();
        return new Term.FactOf(owner, table, id, Type.of(fact));
    }

    Vector aggregate(Term.Aggregate term) {
        Relation relation = shelf.relation(term.table(), term.relation());
        if (term.by() == Gathering.MEDIAN) {
            return Vector.Elsewhere.READ;
        }
        if (!shelf.delivered(relation.to()) || !shelf.delivered(term.table())) {
            return Vector.Elsewhere.READ;
        }
        Term value = term.value();
        Vector counted = value == null
                ? Numbers.constant(0, 1)
                : worker.forms(relation.to()).of(value);
        return counted instanceof Numbers numbers ? gathered(term, relation, numbers) : Vector.Elsewhere.READ;
    }

    private Vector gathered(Term.Aggregate term, Relation relation, Numbers value) {
        double rows = shelf.columns(relation.to()).rows();
        boolean adds = term.by() == Gathering.SUM || term.by() == Gathering.COUNT;
        double most = adds ? value.most() * rows : value.most();
        if (most >= Numbers.LIMIT) {
            return Vector.Elsewhere.READ;
        }
        ListGathering gathering = shelf.gathering(relation, term);
        Accumulator accumulator = gathering.accumulator(term);
        worker.forms(relation.to()).verdicts(term.condition());
        Way groups =
                groups(new Owners(term.owner(), new KeyColumns.Key(term.table(), relation.fact()), gathering.by()));
        return accumulator.isVerdict()
                ? new Verdicts((batch, out) -> accumulator.verdicts(groups.on(batch), batch.size(), out))
                : Numbers.of(
                        value.scale(), most, (batch, out) -> accumulator.numbers(groups.on(batch), batch.size(), out));
    }

    /** Where a batch's records have their lists' groups; the same for all that is gathered from a list. */
    private Way groups(Owners owners) {
        Way known = groups.get(owners);
        if (known == null) {
            Way way = ways.to(owners.way());
            known = new Way((batch, out) -> {
                int[] rows = way.on(batch);
                int[] numbers = shelf.keys().numbers(owners.fact());
                ListRows list = shelf.list(owners.list());
                for (int i = 0; i < batch.size(); i++) {
                    int number = rows[i] < 0 ? KeyColumns.UNKNOWN : numbers[rows[i]];
                    out[i] = number < 0 ? ListRows.UNKNOWN_OWNER : list.group(number);
                }
            });
            groups.put(owners, known);
        }
        return known;
    }

    /**
     * Those who own lists.
     *
     * @param fact what ties them to their rows
     */
    private record Owners(Path way, KeyColumns.Key fact, KeyColumns.Key list) {}
}
