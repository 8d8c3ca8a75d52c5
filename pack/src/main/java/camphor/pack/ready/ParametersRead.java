package camphor.pack.ready;

import camphor.rules.language.Rule;
import camphor.rules.term.Parts;
import camphor.rules.term.Term;
import java.util.Set;
import java.util.TreeSet;

/** Which parameters a compiled expression reads, also inside aggregates and derived facts. */
final class ParametersRead {
    private final Set<String> names = new TreeSet<>();

    private ParametersRead() {}

    static Set<String> of(Rule rule) {
        ParametersRead read = new ParametersRead();
        read.collect(rule.term());
        return read.names;
    }

    private void collect(Term term) {
        if (term instanceof Term.Parameter parameter) {
            names.add(parameter.name());
        }
        if (term instanceof Term.Aggregate aggregate) {
            collect(aggregate.condition());
            Term value = aggregate.value();
            if (value != null) {
                collect(value);
            }
        }
        Parts.of(term).forEach(this::collect);
    }
}
