package camphor.server.register.judge;

import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.rules.record.Truth;
import camphor.server.register.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do first about a finding, in the plan's words; records are read only where the words name a fact. */
record FirstSteps(Plan plan) {
    boolean readFacts(Set<Verdict.Mark> marks) {
        return marks.stream()
                .flatMap(mark -> template(mark).stream())
                .flatMap(template -> template.parts().stream())
                .anyMatch(Template.Value.class::isInstance);
    }

    /** Of templates that name no fact. */
    Map<Verdict.Mark, String> words(Set<Verdict.Mark> marks) {
        Map<Verdict.Mark, String> steps = new HashMap<>();
        marks.forEach(mark -> template(mark)
                .map(FirstSteps::words)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> steps.put(mark, words)));
        return steps;
    }

    private static String words(Template template) {
        return template.parts().stream()
                .map(part -> ((Template.Words) part).text())
                .collect(Collectors.joining());
    }

    Map<Verdict.Mark, String> filled(Reach reach, Set<Verdict.Mark> marks) {
        Telling telling = new Telling(plan.bindings());
        Map<Verdict.Mark, String> steps = new HashMap<>();
        reach.subjects()
                .forEach(subject -> marks.stream()
                        .filter(mark -> mark.subject().equals(subject.table().id()))
                        .filter(mark -> mark.subjectKey().equals(subject.key()))
                        .forEach(mark -> template(mark)
                                .map(template -> telling.filled(template, subject))
                                .ifPresent(words -> steps.put(mark, words))));
        return steps;
    }

    private Optional<Template> template(Verdict.Mark mark) {
        ReadyRule rule = plan.rule(mark.rule());
        return rule == null || mark.outcome() != Truth.HIT
                ? Optional.empty()
                : Optional.of(rule.doFirst().zh());
    }
}
