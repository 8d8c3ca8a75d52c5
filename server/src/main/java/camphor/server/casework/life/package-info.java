/**
 * The life of a problem as one table, {@link camphor.server.casework.life.Step}, and what is decided by it. Pure: nothing
 * here knows a database.
 */
@NullMarked
package camphor.server.casework.life;

import org.jspecify.annotations.NullMarked;
