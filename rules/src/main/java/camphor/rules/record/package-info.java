/** A rule read on one record in process: hit, clear or unknown, with a proof. */
@NullMarked
package camphor.rules.record;

import org.jspecify.annotations.NullMarked;
