package camphor.server.screening;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code camphor.screening.*}.
 *
 * @param engine which engine judges
 * @param nightly when a run begins by itself, as a cron expression in the time of Shanghai; {@code -} for never
 * @param keyFile file with the key that seals the snapshot; empty for {@code keys/snapshot.key} in the data directory
 */
@ConfigurationProperties("camphor.screening")
public record ScreeningSettings(
        @DefaultValue("columns") String engine,
        @DefaultValue("0 30 2 * * *") String nightly,
        @DefaultValue("") String keyFile) {}
