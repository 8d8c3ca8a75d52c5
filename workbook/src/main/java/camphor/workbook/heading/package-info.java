/**
 * Which table of the catalogue a sheet holds, in which row its headings stand, and which column is which fact. Start
 * reading at {@link camphor.workbook.heading.Recogniser}.
 */
@NullMarked
package camphor.workbook.heading;

import org.jspecify.annotations.NullMarked;
