/** The ledgers as workbooks in the officers' layout. Start reading at {@link camphor.ledger.sheet.ProblemLedger}. */
@NullMarked
package camphor.ledger.sheet;

import org.jspecify.annotations.NullMarked;
