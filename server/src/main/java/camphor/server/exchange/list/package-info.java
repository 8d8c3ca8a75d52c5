/**
 * The departments' lists held against the register. Start reading at {@link
 * camphor.server.exchange.list.ListController}.
 */
@NullMarked
package camphor.server.exchange.list;

import org.jspecify.annotations.NullMarked;
