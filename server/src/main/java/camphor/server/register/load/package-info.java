/**
 * Many rows at once: a delivery goes into the register whole, in one transaction, or not at all. Start reading at {@link
 * camphor.server.register.load.Loading}.
 */
@NullMarked
package camphor.server.register.load;

import org.jspecify.annotations.NullMarked;
