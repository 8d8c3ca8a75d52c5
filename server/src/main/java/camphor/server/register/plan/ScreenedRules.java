package camphor.server.register.plan;

import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.screening.ScreeningRule;
import camphor.screening.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The plan's rules as a bulk run takes them; status tags are asked like rules. */
public final class ScreenedRules {
    /** Begins the id of a status tag among the rules; no rule's id begins so. */
    public static final String TAG = "tag:";

    private ScreenedRules() {}

    public static List<ScreeningRule> of(Plan plan) {
        Stream<ScreeningRule> rules = plan.rules().rules().stream()
                .map(rule -> new ScreeningRule(rule.id(), rule.written().version(), rule.condition(), wording(rule)));
        Stream<ScreeningRule> tags = plan.tags().stream()
                .map(tag -> new ScreeningRule(TAG + tag.tag().id(), 1, tag.condition(), null));
        return Stream.concat(rules, tags).toList();
    }

    private static Wording wording(ReadyRule rule) {
        return new Wording(
                rule.found().zh().parts().stream().map(ScreenedRules::part).toList());
    }

    private static Wording.Part part(Template.Part part) {
        return part instanceof Template.Value value
                ? new Wording.Value(value.expression())
                : new Wording.Words(((Template.Words) part).text());
    }
}
