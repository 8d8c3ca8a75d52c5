package camphor.server.register.arrival;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was built on a delivery since: as long as it stands, the delivery cannot be taken back.
 *
 * @param household null where a whole list stands in the way
 * @param what in the words of the office
 * @param by who did it; null when that is not known
 */
@Schema(name = "ImportObstacle")
public record Obstacle(
        @Nullable UUID household,
        @Nullable String householdNumber,
        @Nullable String head,
        String what,
        @Nullable String by,
        @Nullable OffsetDateTime at) {}
