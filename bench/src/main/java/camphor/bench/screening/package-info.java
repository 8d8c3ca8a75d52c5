/** The whole pack: the usual engine beside DuckDB, PostgreSQL and the reading of one record after the other. */
@NullMarked
package camphor.bench.screening;

import org.jspecify.annotations.NullMarked;
