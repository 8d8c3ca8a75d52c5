/**
 * The taking of rows: good ones are handed on, bad ones come back marked in a copy, equal ones are taken once. Used
 * through {@link camphor.workbook.Import}.
 */
@NullMarked
package camphor.workbook.take;

import org.jspecify.annotations.NullMarked;
