/**
 * Signs that a visit was a formality (形式主义): notes copied from home to home, more homes in a day than can be visited,
 * photos taken far away. Start reading at {@link camphor.server.campaign.formality.Formality}.
 */
@NullMarked
package camphor.server.campaign.formality;

import org.jspecify.annotations.NullMarked;
