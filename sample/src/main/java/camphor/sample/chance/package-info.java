/** Seeded chance, and what is drawn from it: names, identity numbers, phones. Nobody here is real. */
@NullMarked
package camphor.sample.chance;

import org.jspecify.annotations.NullMarked;
