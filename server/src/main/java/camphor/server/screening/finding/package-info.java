/**
 * What the last run found, to be looked through, and its sums. Start reading at {@link
 * camphor.server.screening.finding.FindingController}.
 */
@NullMarked
package camphor.server.screening.finding;

import org.jspecify.annotations.NullMarked;
