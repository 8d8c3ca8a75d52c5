/**
 * Showing an identity number, or whatever else is hidden, to somebody who gives a reason; each time stands in the audit. Start reading at {@link
 * camphor.server.register.unmask.Unmask}.
 */
@NullMarked
package camphor.server.register.unmask;

import org.jspecify.annotations.NullMarked;
