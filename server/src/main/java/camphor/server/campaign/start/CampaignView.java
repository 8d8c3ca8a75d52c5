package camphor.server.campaign.start;

import camphor.server.campaign.Campaign;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as screens show it.
 *
 * @param state {@code running} or {@code ended}
 * @param phases from the day after the milestone before
 * @param job that makes its tasks, for whoever has just started it; else null
 */
@Schema(name = "Campaign")
record CampaignView(
        UUID id,
        long version,
        String pack,
        String packVersion,
        String name,
        String territory,
        String territoryName,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate endedOn,
        String state,
        List<PhaseView> phases,
        List<MilestoneView> milestones,
        @Nullable UUID job) {

    /** The days in which a milestone is worked for. */
    @Schema(name = "CampaignPhase")
    record PhaseView(String id, String name, LocalDate from, LocalDate until) {}

    /**
     * A milestone with its countdown.
     *
     * @param daysLeft from today to the last day; negative when it has passed
     */
    @Schema(name = "CampaignMilestone")
    record MilestoneView(String id, String name, LocalDate due, long daysLeft, boolean passed) {}

    static CampaignView of(Campaign campaign, String territoryName, LocalDate today) {
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                campaign.pack(),
                campaign.packVersion(),
                campaign.name(),
                campaign.territory(),
                territoryName,
                campaign.startsOn(),
                campaign.endsOn(),
                campaign.endedOn(),
                campaign.runs() ? "running" : "ended",
                campaign.milestones().stream()
                        .map(milestone -> new PhaseView(
                                milestone.id(), milestone.name(), campaign.from(milestone.id()), milestone.due()))
                        .toList(),
                campaign.milestones().stream()
                        .map(milestone -> milestone(milestone, today))
                        .toList(),
                null);
    }

    CampaignView with(UUID givingJob) {
        return new CampaignView(
                id,
                version,
                pack,
                packVersion,
                name,
                territory,
                territoryName,
                startsOn,
                endsOn,
                endedOn,
                state,
                phases,
                milestones,
                givingJob);
    }

    private static MilestoneView milestone(Campaign.Milestone milestone, LocalDate today) {
        return new MilestoneView(
                milestone.id(),
                milestone.name(),
                milestone.due(),
                ChronoUnit.DAYS.between(today, milestone.due()),
                milestone.due().isBefore(today));
    }
}
