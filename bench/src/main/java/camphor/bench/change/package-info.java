/**
 * A household is changed and all that the rules say of it is read again in process, as when somebody saves it. Start
 * reading at ChangeBench.
 */
@NullMarked
package camphor.bench.change;

import org.jspecify.annotations.NullMarked;
