package camphor.rules.sql;

import camphor.rules.term.Path;
import camphor.rules.term.Term;

/** For expressions that read no record: asking for a column is a bug of the caller. */
enum NoColumns implements Columns {
    NONE;

    @Override
    public String fact(Term.FactOf fact) {
        throw reads(fact);
    }

    @Override
    public String reached(Path at) {
        throw reads(at);
    }

    @Override
    public String delivered(Term.Delivered list) {
        throw reads(list);
    }

    @Override
    public String aggregate(Term.Aggregate aggregate) {
        throw reads(aggregate);
    }

    private static IllegalStateException reads(Object what) {
        return new IllegalStateException("an expression without a record reads " + what);
    }
}
