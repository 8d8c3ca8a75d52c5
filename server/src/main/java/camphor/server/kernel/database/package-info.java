/**
 * The database behind the application: an external PostgreSQL by its URL, or one of our own beside the data. Start
 * reading at {@link camphor.server.kernel.database.DatabaseConfiguration}.
 */
@NullMarked
package camphor.server.kernel.database;

import org.jspecify.annotations.NullMarked;
