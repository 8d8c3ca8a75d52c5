/** What is told of a village, a township and its stations: figures, projects, works, operators. */
@NullMarked
package camphor.sample.village;

import org.jspecify.annotations.NullMarked;
