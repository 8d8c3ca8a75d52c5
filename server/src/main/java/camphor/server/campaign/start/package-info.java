/** Starts a campaign from the pack in force, tells those that there are, and ends one. */
@NullMarked
package camphor.server.campaign.start;

import org.jspecify.annotations.NullMarked;
