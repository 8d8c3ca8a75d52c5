package camphor.server.campaign.task;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_HAS_ENDED;
import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.campaign.task.MakeTasks.Made;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.Jobs;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a campaign's tasks and gives them to people, checklist after checklist, each in one transaction. Done again it adds
 * what is missing, sets aside whom the plan no longer asks, and gives what nobody has; whatever somebody has begun stays.
 */
@Component
public class GiveTasks implements JobKind {
    static final String KIND = "task-giving";

    private final Campaigns campaigns;
    private final KeptPlan plan;
    private final MakeTasks make;
    private final DealOut dealOut;
    private final NothingToAsk nothing;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    GiveTasks(
            Campaigns campaigns,
            KeptPlan plan,
            MakeTasks make,
            DealOut dealOut,
            NothingToAsk nothing,
            Jobs jobs,
            TransactionTemplate transaction) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.make = make;
        this.dealOut = dealOut;
        this.nothing = nothing;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** What is asked for. */
    record Task(UUID campaign) {}

    /** Starts the job in the caller's transaction. */
    public UUID start(UUID campaign) {
        return jobs.start(KIND, "派发排查任务", new Task(campaign));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID id = job.task(Task.class).campaign();
        Campaign campaign = campaigns.find(id).orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        if (!campaign.runs()) {
            throw CAMPAIGN_HAS_ENDED.refuse();
        }
        List<KeptChecklist> checklists = Objects.requireNonNull(transaction.execute(status -> plan.checklists(id)));
        Workers workers = dealOut.workers(campaign);
        Made made = Made.NOTHING;
        for (int done = 0; done < checklists.size(); done++) {
            KeptChecklist checklist = checklists.get(done);
            job.progress("派发：" + checklist.name().zh(), done, checklists.size());
            made = made.and(given(checklist, campaign, workers));
        }
        nothing.settle(campaign, checklists, job);
        job.result(made);
    }

    private Made given(KeptChecklist checklist, Campaign campaign, Workers workers) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Made made = make.make(checklist, campaign);
            dealOut.deal(checklist, campaign, workers);
            return made;
        }));
    }
}
