/** Looking back (回头看): a share of closed problems is drawn and checked again. Start reading at {@link camphor.server.casework.lookback.LookBacks}. */
@NullMarked
package camphor.server.casework.lookback;

import org.jspecify.annotations.NullMarked;
