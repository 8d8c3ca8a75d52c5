package camphor.server.casework.clock;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.casework.CaseworkSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when a problem must be put right, where nobody says otherwise: by the milestone after the one by which its clause
 * is looked into; when no milestone lies ahead, by its weight in working days.
 */
@Component
public class DueDates {
    private static final int TOWNSHIP = 9;

    private final Campaigns campaigns;
    private final CaseworkSettings settings;
    private final WorkingDays days;

    DueDates(Campaigns campaigns, CaseworkSettings settings, WorkingDays days) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.days = days;
    }

    /** For one sitting of deciding, so that a campaign is read once for ten thousand problems. */
    public Asking asking(LocalDate today) {
        return new Asking(today);
    }

    /** Dates as of one day. */
    public final class Asking {
        private final LocalDate today;
        private final Map<String, Optional<Campaign>> running = new HashMap<>();

        private Asking(LocalDate today) {
            this.today = today;
        }

        /** The last day for a problem that is assigned now. */
        public LocalDate of(String clause, String village, @Nullable String severity) {
            String township = village.substring(0, Math.min(TOWNSHIP, village.length()));
            return running.computeIfAbsent(township, campaigns::running)
                    .flatMap(campaign -> milestone(campaign, clause))
                    .orElseGet(() -> days.after(today, weight(severity)));
        }

        private Optional<LocalDate> milestone(Campaign campaign, String clause) {
            List<Campaign.Milestone> milestones = campaign.milestones();
            String lookedInto =
                    campaign.clause(clause).map(Campaign.Clause::milestone).orElse("");
            boolean behind = milestones.stream().noneMatch(one -> one.id().equals(lookedInto));
            for (Campaign.Milestone one : milestones) {
                if (behind && !one.due().isBefore(today)) {
                    return Optional.of(one.due());
                }
                behind = behind || one.id().equals(lookedInto);
            }
            return Optional.empty();
        }
    }

    private int weight(@Nullable String severity) {
        return switch (severity == null ? "medium" : severity) {
            case "high" -> settings.daysHigh();
            case "low" -> settings.daysLow();
            default -> settings.daysMedium();
        };
    }
}
