package camphor.server.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo or paper as it was handed in.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param kind {@code photo} or {@code document}
 * @param mediaType found by its content
 * @param name the file's name on the disk it came from
 * @param takenAt when the photo was taken, as its taker says
 * @param longitude where, in degrees; null when not known
 * @param villageCode where it belongs; 9 digits for what is about no village
 */
@Schema(name = "Evidence")
public record Exhibit(
        UUID id,
        String sha256,
        String kind,
        String mediaType,
        long bytes,
        String name,
        @Nullable OffsetDateTime takenAt,
        @Nullable Double longitude,
        @Nullable Double latitude,
        String villageCode,
        String uploadedByName,
        OffsetDateTime uploadedAt) {}
