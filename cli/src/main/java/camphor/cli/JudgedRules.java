package camphor.cli;

import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.screening.ScreeningRule;
import camphor.screening.Wording;
import java.util.List;

/** A pack's rules as a screening takes them. */
final class JudgedRules {
    private JudgedRules() {}

    static List<ScreeningRule> of(PackRules rules) {
        return rules.rules().stream()
                .map(rule -> new ScreeningRule(rule.id(), rule.written().version(), rule.condition(), wording(rule)))
                .toList();
    }

    private static Wording wording(ReadyRule rule) {
        return new Wording(rule.found().zh().parts().stream()
                .<Wording.Part>map(part -> part instanceof Template.Value value
                        ? new Wording.Value(value.expression())
                        : new Wording.Words(((Template.Words) part).text()))
                .toList());
    }
}
