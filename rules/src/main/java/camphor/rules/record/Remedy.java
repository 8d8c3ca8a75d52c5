package camphor.rules.record;

import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would have to change for a hit to become clear: the fewest statements about facts that make the rule false. */
final class Remedy {
    private final Answers answers;
    private final Phrases phrases;

    Remedy(Answers answers, Phrases phrases) {
        this.answers = answers;
        this.phrases = phrases;
    }

    List<String> toClear(Term term) {
        return toBe(term, false).orElse(List.of());
    }

    /** Statements that make the term true or false; empty when nothing that is read can do so. */
    private Optional<List<String>> toBe(Term term, boolean wanted) {
        if (Boolean.valueOf(wanted).equals(value(term))) {
            return Optional.of(List.of());
        }
        if (term instanceof Term.Not not) {
            return toBe(not.of(), !wanted);
        }
        if (term instanceof Term.And and) {
            return wanted ? all(and.parts(), true) : fewest(and.parts(), false);
        }
        if (term instanceof Term.Or or) {
            return wanted ? fewest(or.parts(), true) : all(or.parts(), false);
        }
        return FactsRead.named(term).isEmpty() && !(term instanceof Term.Reached) && !(term instanceof Term.Delivered)
                ? Optional.empty()
                : Optional.of(List.of(statement(term, wanted)));
    }

    private Optional<List<String>> all(List<Term> parts, boolean wanted) {
        List<String> statements = new ArrayList<>();
        for (Term part : parts) {
            Optional<List<String>> each = toBe(part, wanted);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            statements.addAll(each.get());
        }
        return Optional.of(statements);
    }

    private Optional<List<String>> fewest(List<Term> parts, boolean wanted) {
        return parts.stream().flatMap(part -> toBe(part, wanted).stream()).min(Comparator.comparingInt(List::size));
    }

    private String statement(Term term, boolean wanted) {
        Term goal = wanted ? term : new Term.Not(term);
        StringBuilder now = new StringBuilder();
        for (Term fact : FactsRead.named(term)) {
            String shown = phrases.shown(value(fact), fact.type());
            now.append(now.isEmpty() ? "" : "，")
                    .append(phrases.of(fact))
                    .append("现为 ")
                    .append(shown);
        }
        return "须 " + phrases.of(goal) + (now.isEmpty() ? "" : "（" + now + "）");
    }

    private @Nullable Object value(Term term) {
        return answers.of(term);
    }
}
