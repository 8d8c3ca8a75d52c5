package camphor.rules.language;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a text may name.
 *
 * @param parameters type by name, reached as {@code param.NAME}
 * @param variables type by name of what a form binds, such as {@code answer}
 */
record Vocabulary(
        Catalogue catalogue,
        Names names,
        Map<String, Type> parameters,
        Map<String, Type> variables,
        Derivation derived) {
    /** How derived facts are computed. */
    interface Derivation {
        /** The term, read on a record of the table; empty when the fact's own text is at fault. */
        Optional<Term> of(Table table, Fact fact);
    }

    Vocabulary {
        parameters = Map.copyOf(parameters);
        variables = Map.copyOf(variables);
    }
}
