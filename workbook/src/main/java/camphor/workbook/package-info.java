/** Workbooks and CSV in and out: headings by alias, conversion, faults marked in a copy, the officers' layout. */
@NullMarked
package camphor.workbook;

import org.jspecify.annotations.NullMarked;
