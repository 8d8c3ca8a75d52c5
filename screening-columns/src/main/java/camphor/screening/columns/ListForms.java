package camphor.screening.columns;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.term.Gathering;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;

/** What is gathered from lists, as seen from the records that own them. */
final class ListForms {
    private final Shelf shelf;
    private final Ways ways;
    private final Worker worker;

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
        Owners owners = new Owners(
                shelf, ways.to(term.owner()), new KeyColumns.Key(term.table(), relation.fact()), gathering.by());
        return accumulator.isVerdict()
                ? new Verdicts((batch, out) -> owners.verdicts(batch, accumulator, out))
                : Numbers.of(value.scale(), most, (batch, out) -> owners.numbers(batch, accumulator, out));
    }

    /** Those who own lists, by the fact that ties them to their rows. */
    private record Owners(Shelf shelf, Way way, KeyColumns.Key fact, KeyColumns.Key list) {
        void verdicts(Batch batch, Accumulator gathered, byte[] out) {
            int[] rows = way.on(batch);
            int[] keys = shelf.keys().numbers(fact);
            ListRows groups = shelf.list(list);
            for (int i = 0; i < batch.size(); i++) {
                int key = rows[i] < 0 ? KeyColumns.UNKNOWN : keys[rows[i]];
                out[i] = key < 0 ? Kleene.UNKNOWN : gathered.verdict(groups.group(key));
            }
        }

        void numbers(Batch batch, Accumulator gathered, long[] out) {
            int[] rows = way.on(batch);
            int[] keys = shelf.keys().numbers(fact);
            ListRows groups = shelf.list(list);
            for (int i = 0; i < batch.size(); i++) {
                int key = rows[i] < 0 ? KeyColumns.UNKNOWN : keys[rows[i]];
                out[i] = key < 0 ? Numbers.UNKNOWN : gathered.number(groups.group(key));
            }
        }
    }
}
