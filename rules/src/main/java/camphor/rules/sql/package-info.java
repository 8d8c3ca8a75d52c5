/** A rule read as SQL text for an engine's dialect. */
@NullMarked
package camphor.rules.sql;

import org.jspecify.annotations.NullMarked;
