package camphor.server.screening.finding;

import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.server.register.plan.Plan;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan's words about a rule, in Chinese. A rule that the plan has dropped since is known by its id alone. */
record RuleWords(Plan plan) {
    static RuleWords of(Plan plan) {
        return new RuleWords(plan);
    }

    String name(String rule) {
        ReadyRule known = plan.rule(rule);
        return known == null ? rule : known.name().zh();
    }

    String clause(String rule) {
        ReadyRule known = plan.rule(rule);
        return known == null ? "" : known.clause();
    }

    String clauseName(String clause) {
        return plan.pack().clause(clause).map(found -> found.title().zh()).orElse(clause);
    }

    String severity(String rule) {
        ReadyRule known = plan.rule(rule);
        return known == null ? "low" : known.written().severity().name().toLowerCase(Locale.ROOT);
    }

    /** Units that answer for what the rule finds; the first leads. */
    List<String> owners(String rule) {
        ReadyRule known = plan.rule(rule);
        return known == null ? List.of() : known.owners();
    }

    String unitName(String unit) {
        return plan.pack().organisation().ownerName(unit).zh();
    }

    /** Rules for whose findings one of these units answers. */
    List<String> ownedBy(Collection<String> units) {
        return plan.byId().values().stream()
                .filter(rule -> rule.owners().stream().anyMatch(units::contains))
                .map(ReadyRule::id)
                .toList();
    }

    /** What to do first, where the words are the same for every subject. */
    @Nullable
    String doFirst(String rule) {
        ReadyRule known = plan.rule(rule);
        if (known == null || known.doFirst().zh().parts().stream().anyMatch(Template.Value.class::isInstance)) {
            return null;
        }
        String words = known.doFirst().zh().parts().stream()
                .map(part -> ((Template.Words) part).text())
                .collect(Collectors.joining());
        return words.isEmpty() ? null : words;
    }

    /** What the subject is, such as 项目. */
    String subjectKind(String subject) {
        return plan.catalogue().tables().containsKey(subject)
                ? plan.catalogue().table(subject).label().zh()
                : subject;
    }
}
