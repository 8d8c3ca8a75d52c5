package camphor.server.register.merge;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way.
 *
 * @param by who did it; null where nobody did anything
 */
@Schema(name = "MergerObstacle")
record Obstacle(String what, @Nullable String by, @Nullable OffsetDateTime at) {
    static Obstacle of(String what) {
        return new Obstacle(what, null, null);
    }
}
