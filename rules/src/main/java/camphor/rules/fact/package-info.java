/** The fact catalogue: every table, fact, code list and relation that a rule, a workbook or a form may name. */
@NullMarked
package camphor.rules.fact;

import org.jspecify.annotations.NullMarked;
