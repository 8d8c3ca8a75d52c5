package camphor.server;

import camphor.server.identity.provider.OidcProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A database of its own for each start of the application in tests, and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
public class RealWorld {

    /** Tuesday, nine in the morning, in Hunan. */
    public static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    /** The data directory of this process: tests that run in another one have theirs. */
    public static final Path DATA = Path.of("target/data", System.getProperty("camphor.fork", "0"));

    @Bean
    DynamicPropertyRegistrar freshDatabase() {
        String url = TestPostgres.freshDatabase();
        return properties -> {
            properties.add("camphor.database.url", () -> url);
            properties.add("camphor.data", DATA::toString);
            properties.add("camphor.job.threads", () -> "0"); // a test runs its jobs itself, with JobsNow
            properties.add("camphor.identity.provider.issuer", () -> OidcProvider.ISSUER);
            properties.add("camphor.identity.provider.client-secret", () -> OidcProvider.SECRET);
        };
    }

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }
}
