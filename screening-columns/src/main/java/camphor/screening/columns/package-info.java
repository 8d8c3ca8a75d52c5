/**
 * The columnar engine: what rules read lies in primitive columns, and each thing that several rules ask is worked out
 * once for a batch of rows. DuckDB loads the columns, and reads what is seldom (texts, medians) into columns of their
 * own. Start reading at {@link camphor.screening.columns.ColumnsEngine}, then Forms.
 */
@NullMarked
package camphor.screening.columns;

import org.jspecify.annotations.NullMarked;
