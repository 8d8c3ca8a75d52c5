package camphor.rules.term;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a rule asks, in the order of the text: stored facts, derived facts and aggregates as seen from the subject. The
 * proof shows their values, a data gap names those that are missing.
 */
public final class FactsRead {
    private final Set<Term> read = new LinkedHashSet<>();

    private FactsRead() {}

    /** Facts and aggregates as the text names them: a derived fact stands for what it is computed from. */
    public static Set<Term> named(Term term) {
        FactsRead facts = new FactsRead();
        facts.collect(term, false);
        return facts.read;
    }

    /** What can be missing: stored facts, aggregates and parameters; derived facts are opened. */
    public static Set<Term> stored(Term term) {
        FactsRead facts = new FactsRead();
        facts.collect(term, true);
        return facts.read;
    }

    /** Whether something is known always has an answer: what is only asked about in that way is not missing. */
    private void collect(Term term, boolean open) {
        if (open && term instanceof Term.Known) {
            return;
        }
        boolean named = term instanceof Term.FactOf
                || term instanceof Term.Aggregate
                || (open ? term instanceof Term.Parameter : term instanceof Term.Derived);
        if (named) {
            read.add(term);
        } else {
            Parts.of(term).forEach(part -> collect(part, open));
        }
    }
}
