/**
 * The server, a modular monolith. Start reading at {@link camphor.server.Camphor}; then {@code kernel}, which every
 * capability stands on.
 */
@NullMarked
package camphor.server;

import org.jspecify.annotations.NullMarked;
