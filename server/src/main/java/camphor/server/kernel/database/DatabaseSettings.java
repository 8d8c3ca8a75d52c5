package camphor.server.kernel.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.database.*}.
 *
 * @param url an external PostgreSQL as {@code postgresql://owner:password@host:port/database}; empty for our own
 * @param connections at most so many at once to the database
 */
@ConfigurationProperties("camphor.database")
record DatabaseSettings(
        @DefaultValue("") String url, @DefaultValue("20") int connections) {}
