/** Who lives together: families by kind, with ages, sexes and relations that fit. */
@NullMarked
package camphor.sample.population;

import org.jspecify.annotations.NullMarked;
