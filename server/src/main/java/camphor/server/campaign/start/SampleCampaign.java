package camphor.server.campaign.start;

import camphor.server.campaign.Campaigns;
import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./camphor serve --sample}: the sample township is in the first days of its campaign, so that the first milestone
 * lies ahead. By the same service as over HTTP; the tasks are made in the background.
 */
@Component
@ConditionalOnProperty("camphor.sample")
@Order(1100)
class SampleCampaign implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleCampaign.class);
    private static final String TOWNSHIP = "430421212";
    private static final int SINCE_DAYS = 2;

    private final Campaigns campaigns;
    private final StartCampaign start;
    private final Divisions divisions;
    private final Actors actors;
    private final Clock clock;

    SampleCampaign(Campaigns campaigns, StartCampaign start, Divisions divisions, Actors actors, Clock clock) {
        this.campaigns = campaigns;
        this.start = start;
        this.divisions = divisions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean first = actors.asSystem(() -> {
            if (!campaigns.all().isEmpty() || divisions.find(TOWNSHIP).isEmpty()) {
                return false;
            }
            start.start(TOWNSHIP, LocalDate.now(clock).minusDays(SINCE_DAYS), Map.of());
            return true;
        });
        if (first) {
            LOG.info("示例乡镇的专项行动已启动 / the sample township's campaign has begun");
        }
    }
}
