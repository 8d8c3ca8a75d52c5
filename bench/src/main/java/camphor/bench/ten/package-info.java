/** Ten rules in every engine's own words, over the same people, so that hits and unknowns can be held against each other. */
@NullMarked
package camphor.bench.ten;

import org.jspecify.annotations.NullMarked;
