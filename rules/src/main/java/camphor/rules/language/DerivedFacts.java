package camphor.rules.language;

import camphor.rules.Place;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The derived facts of a catalogue, each compiled once, on first use. */
final class DerivedFacts implements Vocabulary.Derivation {
    private final RuleLanguage language;
    private final Map<String, Optional<Term>> compiled = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    DerivedFacts(RuleLanguage language) {
        this.language = language;
    }

    /** Synchronised so that several threads may compile rules with one language. */
    @Override
    public synchronized Optional<Term> of(Table table, Fact fact) {
        String id = table.id() + "." + fact.id();
        Optional<Term> known = compiled.get(id);
        if (known != null) {
            return known;
        }
        if (!underway.add(id)) {
            return Optional.empty();
        }
        Optional<Term> term = compile(table, fact, id);
        underway.remove(id);
        compiled.put(id, term);
        return term;
    }

    private Optional<Term> compile(Table table, Fact fact, String id) {
        String text = fact.derive();
        if (text == null) {
            throw new IllegalStateException(id + " is stored, not derived");
        }
        Rule rule = language.compiler(table).value(text, Place.of(id)).rule();
        return Optional.ofNullable(rule).map(Rule::term).flatMap(term -> fitting(term, fact));
    }

    /** The term in the kind that the fact declares: a whole number may stand for a decimal. */
    private static Optional<Term> fitting(Term term, Fact fact) {
        Type declared = Type.of(fact);
        if (fact.type() == FactType.DECIMAL && term.type().isNumber()) {
            return Optional.of(Numbers.decimal(term))
                    .filter(decimal -> decimal.type().scale() <= fact.scale());
        }
        return declared.kind() == term.type().kind() ? Optional.of(term) : Optional.empty();
    }
}
