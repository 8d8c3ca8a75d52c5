package camphor.server.register.judge;

import camphor.server.register.plan.PlanInForce;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Judges a household by the plan in force and keeps what is found, in the transaction of the deed that changed it. */
@Component
public class JudgeAnew {
    private final Judging judging;
    private final FindingTable findings;
    private final PlanInForce plans;

    JudgeAnew(Judging judging, FindingTable findings, PlanInForce plans) {
        this.judging = judging;
        this.findings = findings;
        this.plans = plans;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public FindingTable.Difference household(UUID id, String village) {
        return findings.replace(id, judging.judge(id, village, plans.plan()));
    }
}
