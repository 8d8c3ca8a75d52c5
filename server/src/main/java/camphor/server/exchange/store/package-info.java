/** Workbooks at rest: in the database, in sealed pieces. Start reading at {@link camphor.server.exchange.store.KeptWorkbooks}. */
@NullMarked
package camphor.server.exchange.store;

import org.jspecify.annotations.NullMarked;
