/**
 * The database behind the application: an external PostgreSQL by its URL, or one of our own beside the data. Start
 * reading at {@link camphor.server.kernel.database.DatabaseConfiguration}. Commands that work beside the server use
 * {@link camphor.server.kernel.database.OwnerConnection}.
 */
@NullMarked
@NamedInterface("database")
package camphor.server.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
