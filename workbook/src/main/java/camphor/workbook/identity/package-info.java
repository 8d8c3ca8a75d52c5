/** The numbers on identity documents, and what they tell of a person. */
@NullMarked
package camphor.workbook.identity;

import org.jspecify.annotations.NullMarked;
