package camphor.ledger.gather;

import static java.util.Objects.requireNonNullElse;

import camphor.ledger.Problem;
import camphor.ledger.RuleLine;
import camphor.pack.Pack;
import camphor.pack.explain.PlainWords;
import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.screening.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Findings as lines of the problem ledger. */
record ProblemLines(
        Pack pack, Map<String, ReadyRule> ready, Map<String, RuleLine> lines, Names names, Changes changes) {
    List<Problem> of(List<Finding> hits) {
        ProblemNumber numbers = new ProblemNumber();
        PlainWords plain = new PlainWords(pack);
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : hits) {
            ReadyRule rule = Objects.requireNonNull(ready.get(finding.rule()));
            People.Who who = names.of(finding.subjectTable(), finding.subjectKey());
            problems.add(new Problem(
                    numbers.of(rule.clause(), finding),
                    Objects.requireNonNull(lines.get(finding.rule())),
                    requireNonNullElse(finding.village(), ""),
                    requireNonNullElse(finding.household(), ""),
                    who.name(),
                    who.document(),
                    requireNonNullElse(finding.found(), rule.name().zh()),
                    plain.of(finding.evidence()),
                    words(rule.doFirst().zh()),
                    owners(rule, who),
                    rule.due(),
                    changes.of(finding)));
        }
        return problems;
    }

    /** A unit answers for its own faults; for all others the clause's owners do. */
    private List<String> owners(ReadyRule rule, People.Who who) {
        return who.station(pack.organisation()).map(List::of).orElse(rule.owners());
    }

    /** What to do first is the same for every subject of a rule. */
    private static String words(Template wording) {
        return wording.parts().stream()
                .map(part -> part instanceof Template.Words words ? words.text() : "…")
                .collect(Collectors.joining());
    }
}
