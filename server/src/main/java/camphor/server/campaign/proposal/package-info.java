/**
 * Corrections of the register that answers propose: accepted through the register's own edit, or rejected with a reason.
 * Start reading at {@link camphor.server.campaign.proposal.Decide}.
 */
@NullMarked
package camphor.server.campaign.proposal;

import org.jspecify.annotations.NullMarked;
