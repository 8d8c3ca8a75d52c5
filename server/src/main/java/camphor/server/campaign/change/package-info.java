/**
 * A newer version of the pack in a running campaign: what it would change for open work is shown first, and taken when
 * somebody says so. Start reading at {@link camphor.server.campaign.change.PackChanges}.
 */
@NullMarked
package camphor.server.campaign.change;

import org.jspecify.annotations.NullMarked;
