package camphor.pack.check;

import camphor.pack.Checklist;
import camphor.pack.Clause;
import camphor.pack.Faults;
import camphor.pack.Indicator;
import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import java.util.Set;
import java.util.stream.Collectors;

/** Every clause is looked into in each way that its kinds demand: asked, judged by a rule, counted by an indicator. */
final class CoverageCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Set<String> ruled = pack.rules().stream().map(WrittenRule::clause).collect(Collectors.toSet());
        Set<String> counted = pack.indicators().stream()
                .map(Indicator::clauses)
                .flatMap(clauses -> clauses.stream())
                .collect(Collectors.toSet());
        Set<String> asked = pack.checklists().stream()
                .flatMap(checklist -> checklist.questions().stream())
                .map(Checklist.Question::clause)
                .collect(Collectors.toSet());
        for (Clause clause : pack.clauses()) {
            if (clause.kinds().contains(Clause.Kind.R) && !ruled.contains(clause.id())) {
                fault(clause, "rule", "R 类条款没有规则", "a clause of kind R without a rule", faults);
            }
            if (clause.kinds().contains(Clause.Kind.I) && !counted.contains(clause.id())) {
                fault(clause, "indicator", "I 类条款没有指标", "a clause of kind I without an indicator", faults);
            }
            if (clause.isAsked() && !asked.contains(clause.id())) {
                fault(clause, "question", "H/V/U/E 类条款没有排查问题", "asked (H, V, U, E), but no checklist asks it", faults);
            }
        }
    }

    private static void fault(Clause clause, String what, String zh, String en, Faults faults) {
        faults.error("clause-without-" + what, clause.place(), zh, en);
    }
}
