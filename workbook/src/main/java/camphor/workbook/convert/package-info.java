/**
 * Texts of cells as typed values: what officers write for a number, a date, a yes, a code. What cannot be read is a
 * fault with what was expected; what is blank stays missing. Start reading at {@link camphor.workbook.convert.CellReader}.
 */
@NullMarked
package camphor.workbook.convert;

import org.jspecify.annotations.NullMarked;
