package camphor.rules.language;

import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Joins conditions and drops what is already decided without any fact, so that unrolled lists stay short. */
final class Logic {
    private Logic() {}

    static Term and(List<Term> terms) {
        List<Term> parts = new ArrayList<>();
        for (Term term : terms) {
            if (term.equals(Term.Literal.FALSE)) {
                return Term.Literal.FALSE;
            }
            if (term instanceof Term.And inner) {
                parts.addAll(inner.parts());
            } else if (!term.equals(Term.Literal.TRUE)) {
                parts.add(term);
            }
        }
        return single(parts, Term.Literal.TRUE, new Term.And(parts));
    }

    static Term or(List<Term> terms) {
        List<Term> parts = new ArrayList<>();
        for (Term term : terms) {
            if (term.equals(Term.Literal.TRUE)) {
                return Term.Literal.TRUE;
            }
            if (term instanceof Term.Or inner) {
                parts.addAll(inner.parts());
            } else if (!term.equals(Term.Literal.FALSE)) {
                parts.add(term);
            }
        }
        return single(parts, Term.Literal.FALSE, new Term.Or(parts));
    }

    static Term not(Term term) {
        if (term instanceof Term.Literal literal) {
            return literal.equals(Term.Literal.TRUE) ? Term.Literal.FALSE : Term.Literal.TRUE;
        }
        return term instanceof Term.Not inner ? inner.of() : new Term.Not(term);
    }

    private static Term single(List<Term> parts, Term none, Term several) {
        if (parts.isEmpty()) {
            return none;
        }
        return parts.size() == 1 ? parts.get(0) : several;
    }
}
