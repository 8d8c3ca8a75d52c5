package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds or starts the database, makes the application's role, and opens both doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Ours is stopped last, after all that uses it. */
    @Bean(destroyMethod = "close")
    Source databaseSource(DatabaseSettings settings, @Value("${camphor.data}") Path data) throws IOException {
        return settings.url().isBlank() ? OwnPostgres.in(data.resolve("postgres")) : Source.external(settings.url());
    }

    @Bean
    Database database(Source source) throws SQLException {
        DatabaseAddress address = source.address();
        Login application = ApplicationRole.of(address.owner());
        ApplicationRole.ready(address, application);
        return new Database(address.jdbc(), address.owner(), application);
    }

    @Bean
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        return database.asApplication(settings.connections());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(Database database) {
        return database.asOwner();
    }

    /** Where the database is. */
    interface Source extends AutoCloseable {
        DatabaseAddress address();

        static Source external(String url) {
            DatabaseAddress address = DatabaseAddress.of(url);
            return () -> address;
        }

        @Override
        default void close() {}
    }
}
