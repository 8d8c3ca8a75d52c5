/** Rows of the catalogue's tables while they are being made, and the home that keeps a household's rows together. */
@NullMarked
package camphor.sample.row;

import org.jspecify.annotations.NullMarked;
