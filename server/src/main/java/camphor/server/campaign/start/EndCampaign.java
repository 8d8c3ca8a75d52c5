package camphor.server.campaign.start;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_HAS_ENDED;
import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a campaign: its tasks can be read from then on, and no longer be changed. */
@Component
class EndCampaign {
    private static final String END = """
            update campaign.campaign
               set ended_on = :today, version = version + 1
             where id = :id and ended_on is null
            """;

    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    EndCampaign(Campaigns campaigns, JdbcClient jdbc, Actors actors, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void end(UUID id) {
        Campaign campaign = campaigns
                .find(id)
                .filter(found -> actors.require().scope().covers(found.territory()))
                .orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        int ended = jdbc.sql(END)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .update();
        if (ended == 0) {
            throw CAMPAIGN_HAS_ENDED.refuse();
        }
        audit.record(Deed.of("campaign-ended").with("campaign", campaign.id().toString()));
    }
}
