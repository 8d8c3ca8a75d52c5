/** The villages that people live in, from the statistical division codes. */
@NullMarked
package camphor.sample.place;

import org.jspecify.annotations.NullMarked;
