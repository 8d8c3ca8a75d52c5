/**
 * Which persons of the register may be one and the same: pairs are found by what they share (blocking), weighed trait by
 * trait, and told with the reasons. It knows neither database nor screen. Start reading at Comparison.
 */
@NullMarked
package camphor.server.register.duplicate;

import org.jspecify.annotations.NullMarked;
