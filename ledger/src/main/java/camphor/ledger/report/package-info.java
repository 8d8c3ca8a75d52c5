/** The self-contained report: one page that opens without a network, its data inside. */
@NullMarked
package camphor.ledger.report;

import org.jspecify.annotations.NullMarked;
