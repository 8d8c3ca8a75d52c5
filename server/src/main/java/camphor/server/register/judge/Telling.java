package camphor.server.register.judge;

import static java.util.stream.Collectors.joining;

import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import camphor.server.register.seal.IdentityFacts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is told of a verdict, in the words that a bulk run uses: wording, evidence, what is missing. */
final class Telling {
    /** What is missing when every fact is known: a parameter without a value, a division by zero. */
    private static final String NO_RESULT = "参数未设或算式没有结果";

    private final Bindings bindings;

    Telling(Bindings bindings) {
        this.bindings = bindings;
    }

    Verdict of(ReadyRule rule, StoredRecord subject, Truth outcome) {
        String found = outcome == Truth.HIT ? filled(rule.found().zh(), subject) : null;
        return new Verdict(
                rule.id(),
                rule.written().version(),
                subject.table().id(),
                subject.key(),
                outcome,
                found,
                IdentityFacts.maskedIn(
                        outcome == Truth.HIT
                                ? evidence(rule.condition(), subject)
                                : missing(rule.condition(), subject)));
    }

    /** A wording with the subject's values; null when the pack gives none. */
    @Nullable
    String filled(Template wording, FactRecord subject) {
        String filled =
                wording.parts().stream().map(part -> part(part, subject)).collect(joining());
        return filled.isEmpty() ? null : IdentityFacts.maskedIn(filled);
    }

    private String part(Template.Part part, FactRecord subject) {
        if (part instanceof Template.Value value) {
            Rule expression = value.expression();
            return phrases(expression)
                    .shown(
                            value(expression, expression.term(), subject),
                            expression.term().type());
        }
        return ((Template.Words) part).text();
    }

    private String evidence(Rule rule, FactRecord subject) {
        Phrases phrases = phrases(rule);
        return rule.factsRead().stream()
                .map(fact -> phrases.of(fact) + "=" + phrases.shown(value(rule, fact, subject), fact.type()))
                .collect(joining("；"));
    }

    private String missing(Rule rule, FactRecord subject) {
        Phrases phrases = phrases(rule);
        String missing = FactsRead.stored(rule.term()).stream()
                .filter(fact -> value(rule, fact, subject) == null)
                .map(phrases::of)
                .collect(joining("；"));
        return missing.isEmpty() ? NO_RESULT : missing;
    }

    private static Phrases phrases(Rule rule) {
        return new Phrases(rule.catalogue(), rule.catalogue().table(Objects.requireNonNull(rule.subject())));
    }

    private @Nullable Object value(Rule rule, Term part, FactRecord subject) {
        return InProcess.value(new Rule(rule.subject(), rule.text(), part, rule.catalogue()), subject, bindings);
    }
}
