package camphor.rules.sql;

import camphor.rules.term.Path;
import camphor.rules.term.Term;

/** Where the facts and aggregates that a term reads stand in the query around it. */
interface Columns {
    String fact(Term.FactOf fact);

    /** A condition: whether the record at the end of the path was found. */
    String reached(Path at);

    String delivered(Term.Delivered list);

    String aggregate(Term.Aggregate aggregate);
}
