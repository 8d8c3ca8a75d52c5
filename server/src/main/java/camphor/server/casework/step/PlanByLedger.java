package camphor.server.casework.step;

import static camphor.server.casework.CaseworkRefusal.CHANGED_MEANWHILE;

import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Step;
import camphor.server.kernel.Refusal;
import camphor.server.kernel.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes plans that come in a ledger: each is the ordinary step, in a transaction of its own. */
@Component
public class PlanByLedger {
    private final TakeSteps take;

    PlanByLedger(TakeSteps take) {
        this.take = take;
    }

    /** Answers why not; empty when it was taken. */
    public Optional<Refusal> plan(UUID problem, long version, Fields fields) {
        try {
            take.one(problem, new Wish.One(Step.PLAN, version, "按台账导入", null, fields));
            return Optional.empty();
        } catch (Refused no) {
            return Optional.of(no.refusal());
        } catch (ProblemChanged changed) {
            return Optional.of(CHANGED_MEANWHILE);
        }
    }
}
