package camphor.pack.check;

import camphor.pack.Clause;
import camphor.pack.Faults;
import camphor.pack.Milestone;
import camphor.pack.Pack;
import camphor.rules.Label;
import java.util.List;
import java.util.Set;

/** No clause without an owner, without evidence, without a date (the plan's R2). */
final class ClauseCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Set<String> owners = pack.organisation().owners();
        pack.clauses().forEach(clause -> {
            owners(clause, owners, faults);
            evidence(clause, faults);
            phase(clause, pack.milestones(), faults);
        });
    }

    private static void owners(Clause clause, Set<String> known, Faults faults) {
        if (clause.owners().isEmpty()) {
            faults.error(
                    "clause-without-owner",
                    clause.place(),
                    "没有责任单位，应写 owners: [单位编号]",
                    "has no owner, expected owners: [unit ids]");
        }
        clause.owners().stream()
                .filter(owner -> !known.contains(owner))
                .forEach(owner ->
                        faults.unknown("unknown-owner", clause.place(), new Label("责任单位", "owner"), owner, known));
    }

    private static void evidence(Clause clause, Faults faults) {
        if (clause.evidence() == null) {
            faults.error(
                    "clause-without-evidence",
                    clause.place(),
                    "没有佐证材料，应写 evidence: {zh, en}",
                    "has no evidence, expected evidence: {zh, en}");
        }
    }

    private static void phase(Clause clause, List<Milestone> milestones, Faults faults) {
        String phase = clause.phase();
        List<String> known = milestones.stream().map(Milestone::id).toList();
        if (phase == null) {
            faults.error(
                    "clause-without-date",
                    clause.place(),
                    "没有完成节点，应写 phase: 节点编号",
                    "has no date, expected phase: milestone id");
        } else if (!known.contains(phase)) {
            faults.unknown("unknown-milestone", clause.place(), new Label("节点", "milestone"), phase, known);
        }
    }
}
