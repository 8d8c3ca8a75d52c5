/** The whole pack: the DuckDB engine beside the same rules one at a time, on PostgreSQL and in process. */
@NullMarked
package camphor.bench.screening;

import org.jspecify.annotations.NullMarked;
