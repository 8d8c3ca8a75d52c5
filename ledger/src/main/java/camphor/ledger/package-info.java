/** What comes out of a screening: ledgers, unit and village workbooks, indicators, bulletin, report. */
@NullMarked
package camphor.ledger;

import org.jspecify.annotations.NullMarked;
