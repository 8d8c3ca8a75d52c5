package camphor.server.campaign.start;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;
import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.kernel.Allowed;
import camphor.server.org.Divisions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns: those that there are, one more, and the end of one. */
@RestController
@RequestMapping("/api/campaigns")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
class CampaignController {
    private final Campaigns campaigns;
    private final StartCampaign start;
    private final EndCampaign end;
    private final GiveAgain give;
    private final Divisions divisions;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            StartCampaign start,
            EndCampaign end,
            GiveAgain give,
            Divisions divisions,
            Clock clock) {
        this.campaigns = campaigns;
        this.start = start;
        this.end = end;
        this.give = give;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * What somebody wants started.
     *
     * @param milestones last days by milestone; the pack's distances where it is silent
     */
    record NewCampaign(
            @NotBlank String territory,
            @NotNull LocalDate startsOn,
            @Nullable Map<String, LocalDate> milestones) {}

    @GetMapping
    List<CampaignView> campaigns() {
        return campaigns.all().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    CampaignView campaign(@PathVariable UUID id) {
        return view(campaigns.find(id).orElseThrow(CAMPAIGN_UNKNOWN::refuse));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
    CampaignView startCampaign(@RequestBody @Valid NewCampaign wanted) {
        Map<String, LocalDate> milestones = wanted.milestones() == null ? Map.of() : wanted.milestones();
        StartCampaign.Started started = start.start(wanted.territory(), wanted.startsOn(), milestones);
        return campaign(started.campaign()).with(started.job());
    }

    /** Makes what tasks are missing, and gives what nobody has. */
    @PostMapping("/{id}/task-giving")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
    GiveAgain.Given giveTasks(@PathVariable UUID id) {
        return give.give(id);
    }

    @PostMapping("/{id}/ending")
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
    CampaignView endCampaign(@PathVariable UUID id) {
        end.end(id);
        return campaign(id);
    }

    private CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign, divisions.name(campaign.territory()), LocalDate.now(clock));
    }
}
