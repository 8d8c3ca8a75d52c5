/**
 * Coverage (覆盖): which clause was looked into in which household, proven from the register's focus groups and not from
 * the list of tasks, so that a household that nobody gave a task for shows. Start reading at {@link
 * camphor.server.campaign.coverage.Cells}.
 */
@NullMarked
package camphor.server.campaign.coverage;

import org.jspecify.annotations.NullMarked;
