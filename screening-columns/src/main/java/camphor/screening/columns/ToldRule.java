package camphor.screening.columns;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import camphor.screening.Finding;
import camphor.screening.ScreeningRule;
import camphor.screening.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of one rule's findings: wording and evidence of a hit, what is missing of an unknown. */
final class ToldRule {
    private final @Nullable List<Part> wording;
    private final List<Part> evidence = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /** Words, and behind them a value of the subject. */
    record Part(String words, @Nullable Term value) {}

    /** What an unknown is told by, where it is not known. */
    private record Missing(String phrase, Verdicts known) {}

    ToldRule(ScreeningRule rule, Catalogue catalogue, Table subject, Forms forms) {
        Wording found = rule.found();
        wording = found == null || found.parts().isEmpty() ? null : parts(found);
        Phrases phrases = new Phrases(catalogue, subject);
        for (Term fact : rule.rule().factsRead()) {
            evidence.add(new Part((evidence.isEmpty() ? "" : "；") + phrases.of(fact) + "=", fact));
        }
        for (Term fact : FactsRead.stored(rule.rule().term())) {
            missing.add(new Missing(phrases.of(fact), forms.isKnown(fact)));
        }
    }

    private static List<Part> parts(Wording wording) {
        return wording.parts().stream()
                .map(part -> part instanceof Wording.Value value
                        ? new Part("", value.expression().term())
                        : new Part(((Wording.Words) part).text(), null))
                .toList();
    }

    /** The wording of a hit; null when the rule has none. */
    @Nullable
    List<Part> wording() {
        return wording;
    }

    /** The facts that the rule names, for a hit. */
    List<Part> evidence() {
        return evidence;
    }

    /** What is not known of an unknown. */
    String missing(Batch batch, int at) {
        StringBuilder text = new StringBuilder();
        for (Missing each : missing) {
            if (each.known().on(batch)[at] != Kleene.YES) {
                text.append(text.isEmpty() ? "" : "；").append(each.phrase());
            }
        }
        return text.isEmpty() ? Finding.NO_RESULT : text.toString();
    }
}
