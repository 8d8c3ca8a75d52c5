package camphor.rules.language;

import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.List;

/** What a part of a text means before it has become a term. */
sealed interface Meaning {
    /** Already told as a fault, or one that the checker will tell. */
    Meaning UNCLEAR = new Unclear();

    record Unclear() implements Meaning {}

    /** A value, read on the record of the frame in which it stands. */
    record Value(Term term) implements Meaning {}

    /** A record, reached from the record of a frame. */
    record Row(Frame frame, Path at, Table table) implements Meaning {}

    /**
     * Records of a list.
     *
     * @param at the way from the frame's record to the list's owner
     * @param condition which records of the list are meant, read on each of them
     */
    record Rows(Frame frame, Path at, Table owner, Relation relation, Table table, Term condition) implements Meaning {}

    /** One value for each record of a list, read on that record. */
    record Mapped(Rows rows, Term value) implements Meaning {}

    /** Values that are listed one by one. */
    record Items(List<Item> items) implements Meaning {
        public Items {
            items = List.copyOf(items);
        }

        /** Whether each of the items is in the list whatever the facts are. */
        boolean areCertain() {
            return items.stream().allMatch(item -> item.included().equals(Term.Literal.TRUE));
        }
    }

    /** One of several values; {@code included} says whether it is in the list. */
    record Item(Term value, Term included) {}

    /** The parameters of the run, before one is named. */
    record Parameters() implements Meaning {}
}
