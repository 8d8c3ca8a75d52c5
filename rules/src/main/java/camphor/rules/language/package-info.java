/** From the text of a rule to one type-checked, immutable tree; faults carry line, column and a suggestion. */
@NullMarked
package camphor.rules.language;

import org.jspecify.annotations.NullMarked;
