package camphor.server.register.member;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.judge.JudgeAnew;
import camphor.server.register.plan.PlanInForce;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What belongs to every deed, in its own transaction: the entry in the audit, and what the rules say afterwards. */
@Component
public record After(PlanInForce plans, JudgeAnew judge, Audit audit) {
    public Catalogue catalogue() {
        return plans.pack().catalogue();
    }

    public Table persons() {
        return catalogue().table("person");
    }

    /** The number under which a household goes outside this system. */
    public String number(Locked household) {
        return String.valueOf(FactsJson.read(catalogue().table("household"), household.facts())
                .get("household_id"));
    }

    public void record(Deed deed) {
        audit.record(deed);
    }

    /** Judges the household in which the deed shows. */
    public Done done(UUID household, String village) {
        return new Done(household, village, judge.household(household, village));
    }

    public Done done(Locked household) {
        return done(household.id(), household.villageCode());
    }
}
