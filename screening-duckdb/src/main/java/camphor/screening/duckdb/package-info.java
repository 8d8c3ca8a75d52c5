/** The embedded screening engine, on DuckDB. Found by ServiceLoader. */
@NullMarked
package camphor.screening.duckdb;

import org.jspecify.annotations.NullMarked;
