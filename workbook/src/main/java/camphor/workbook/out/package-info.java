/**
 * Workbooks as officers expect them: a title, a frozen header with filter, totals, a line for signatures, ready to print.
 * Start reading at {@link camphor.workbook.out.WorkbookWriter}.
 */
@NullMarked
package camphor.workbook.out;

import org.jspecify.annotations.NullMarked;
