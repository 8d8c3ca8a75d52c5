package camphor.server.campaign.start;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_DATES_INVALID;

import camphor.pack.Milestone;
import camphor.pack.Pack;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The real dates of a pack's milestones. */
final class CampaignDates {
    private CampaignDates() {}

    /** A milestone that nobody names keeps its distance from the first day, as the pack has it. */
    static Map<String, LocalDate> of(Pack pack, LocalDate startsOn, Map<String, LocalDate> given) {
        given.keySet().stream()
                .filter(id -> pack.milestone(id).isEmpty())
                .findFirst()
                .ifPresent(CampaignDates::refuse);
        long later = ChronoUnit.DAYS.between(pack.from(), startsOn);
        Map<String, LocalDate> due = new LinkedHashMap<>();
        LocalDate before = startsOn.minusDays(1);
        for (Milestone milestone : pack.milestones()) {
            LocalDate day = given.getOrDefault(milestone.id(), milestone.until().plusDays(later));
            if (!day.isAfter(before)) {
                refuse(milestone.id());
            }
            due.put(milestone.id(), day);
            before = day;
        }
        return due;
    }

    private static void refuse(String milestone) {
        throw CAMPAIGN_DATES_INVALID.at("milestones", milestone);
    }
}
