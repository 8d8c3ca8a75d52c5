/** The compiled form of a rule: one closed tree with many readings. */
@NullMarked
package camphor.rules.term;

import org.jspecify.annotations.NullMarked;
