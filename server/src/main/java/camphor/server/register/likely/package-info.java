/**
 * Which persons of the register may be one and the same, asked of the database: found by blind keys that they share, weighed
 * by {@code duplicate}, told with reasons, and set aside by somebody who knows better. Start reading at {@link
 * camphor.server.register.likely.LikelyDuplicates}.
 */
@NullMarked
package camphor.server.register.likely;

import org.jspecify.annotations.NullMarked;
