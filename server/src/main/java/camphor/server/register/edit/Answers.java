package camphor.server.register.edit;

import camphor.server.kernel.Actors;
import camphor.server.register.file.FindingViews;
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.file.ReadFile;
import camphor.server.register.judge.Verdict;
import camphor.server.register.plan.PlanInForce;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a change's outcome into the words of the plan. What was found is kept for a command that is sent again; the file,
 * which holds a family's life, is read anew.
 */
@Component
public class Answers {
    private final ReadFile files;
    private final FindingViews findings;
    private final PlanInForce plans;
    private final Actors actors;

    Answers(ReadFile files, FindingViews findings, PlanInForce plans, Actors actors) {
        this.files = files;
        this.findings = findings;
        this.plans = plans;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public Edited edited(Done done) {
        return new Edited(
                files.read(done.household(), null),
                views(done, done.difference().appeared()),
                views(done, done.difference().gone()));
    }

    private List<HouseholdFile.FindingView> views(Done done, List<Verdict> verdicts) {
        return findings.of(done.household(), done.village(), verdicts, plans.plan(), actors.require());
    }
}
