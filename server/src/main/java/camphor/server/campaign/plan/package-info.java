/** What of a pack a campaign has taken: its checklists with their questions, as they are asked. */
@NullMarked
package camphor.server.campaign.plan;

import org.jspecify.annotations.NullMarked;
