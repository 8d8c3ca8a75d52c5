/**
 * A plan on its way: a pack is started for a territory with real dates, each household, village, unit and entity that it
 * is about gets its checklists as tasks, people fill them in, and what was covered is proven from the register. Others ask
 * {@link camphor.server.campaign.Campaigns} which campaign runs where, and hear of answers that are findings by {@link
 * camphor.server.campaign.AnsweredFinding}. Start reading at {@code start.StartCampaign}, then {@code task.GiveTasks}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Campaign",
        allowedDependencies = {
            "kernel",
            "kernel :: database",
            "org",
            "identity",
            "job",
            "evidence",
            "register",
            "register :: plan",
            "register :: ask",
            "register :: fact"
        })
package camphor.server.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
