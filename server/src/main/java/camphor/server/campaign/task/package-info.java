/**
 * Tasks: made in sets from the register's focus groups and the campaign's checklists, given to people by rules and given
 * again by the hub, listed and summed. Start reading at {@link camphor.server.campaign.task.GiveTasks}.
 */
@NullMarked
package camphor.server.campaign.task;

import org.jspecify.annotations.NullMarked;
