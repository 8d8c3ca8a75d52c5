/**
 * A new key for identity numbers, put in while everybody works. Start reading at {@link
 * camphor.server.register.rotate.RotateKeys}.
 */
@NullMarked
package camphor.server.register.rotate;

import org.jspecify.annotations.NullMarked;
