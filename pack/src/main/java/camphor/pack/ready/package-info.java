/** A pack's rules compiled and bound to a date: ready to run. */
@NullMarked
package camphor.pack.ready;

import org.jspecify.annotations.NullMarked;
