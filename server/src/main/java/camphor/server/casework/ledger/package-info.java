/**
 * Ledgers (台账) as the officers keep them: out as a workbook, and back in with exactly the cells that somebody changed. Start
 * reading at {@link camphor.server.casework.ledger.Column}.
 */
@NullMarked
package camphor.server.casework.ledger;

import org.jspecify.annotations.NullMarked;
