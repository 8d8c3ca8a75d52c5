/** Faults that are planted on purpose, and what each of them must make the rules say. */
@NullMarked
package camphor.sample.fault;

import org.jspecify.annotations.NullMarked;
