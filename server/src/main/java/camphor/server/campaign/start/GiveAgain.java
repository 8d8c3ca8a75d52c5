package camphor.server.campaign.start;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_HAS_ENDED;
import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.campaign.task.GiveTasks;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the job that makes a campaign's missing tasks. */
@Component
class GiveAgain {
    private final Campaigns campaigns;
    private final GiveTasks give;
    private final Actors actors;

    GiveAgain(Campaigns campaigns, GiveTasks give, Actors actors) {
        this.campaigns = campaigns;
        this.give = give;
        this.actors = actors;
    }

    /** The job. */
    record Given(UUID job) {}

    @Transactional
    Given give(UUID id) {
        Campaign campaign = campaigns
                .find(id)
                .filter(found -> actors.require().scope().covers(found.territory()))
                .orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        if (!campaign.runs()) {
            throw CAMPAIGN_HAS_ENDED.refuse();
        }
        return new Given(give.start(id));
    }
}
