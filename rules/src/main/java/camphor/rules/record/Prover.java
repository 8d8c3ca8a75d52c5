package camphor.rules.record;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.rules.term.AsText;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds why a rule says what it says of one record. */
final class Prover {
    private final Answers answers;

    Prover(Row row) {
        this.answers = new Answers(row);
    }

    Proof prove(Rule rule) {
        Catalogue catalogue = rule.catalogue();
        String subject = rule.subject();
        if (subject == null) {
            throw new IllegalStateException("a rule about no subject has no proof: " + rule.text());
        }
        Table table = catalogue.table(subject);
        Phrases phrases = new Phrases(catalogue, table);
        Truth truth = Truths.of(value(rule.term()));
        Term decider = decider(rule.term());
        List<Proof.FactRead> facts = FactsRead.named(decider).stream()
                .map(term -> read(term, subject, phrases))
                .toList();
        return new Proof(
                truth,
                AsText.of(decider, subject),
                facts,
                truth == Truth.UNKNOWN ? missing(decider, phrases) : List.of(),
                truth == Truth.HIT ? new Remedy(answers, phrases).toClear(rule.term()) : List.of());
    }

    private Proof.FactRead read(Term term, String subject, Phrases phrases) {
        Object value = value(term);
        return new Proof.FactRead(AsText.of(term, subject), phrases.of(term), value, phrases.shown(value, term.type()));
    }

    private @Nullable Object value(Term term) {
        return answers.of(term);
    }

    /** The smallest part that alone makes the whole what it is. */
    private Term decider(Term term) {
        if (term instanceof Term.Not not) {
            Term inner = decider(not.of());
            return inner.equals(not.of()) ? term : inner;
        }
        if (term instanceof Term.And and) {
            return decider(and.parts(), term, Boolean.FALSE);
        }
        return term instanceof Term.Or or ? decider(or.parts(), term, Boolean.TRUE) : term;
    }

    private Term decider(List<Term> parts, Term whole, Boolean decides) {
        Object value = value(whole);
        if (value != null && !value.equals(decides)) {
            return whole;
        }
        List<Term> deciding = parts.stream()
                .filter(part -> value == null ? value(part) == null : decides.equals(value(part)))
                .toList();
        boolean alone = value != null || deciding.size() == 1;
        return alone ? decider(deciding.get(0)) : whole;
    }

    private List<String> missing(Term decider, Phrases phrases) {
        List<String> missing = new ArrayList<>();
        for (Term fact : FactsRead.stored(decider)) {
            if (value(fact) == null) {
                missing.add(phrases.of(fact));
            }
        }
        return missing;
    }
}
