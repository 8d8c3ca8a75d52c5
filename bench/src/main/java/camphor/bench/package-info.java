/** What Camphor is measured against, side by side in one run. Start reading at {@link camphor.bench.Main}. */
@NullMarked
package camphor.bench;

import org.jspecify.annotations.NullMarked;
