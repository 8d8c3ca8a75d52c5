package camphor.server.evidence.keep;

import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_PLACE_INVALID;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file when it is handed in.
 *
 * @param villageCode where it belongs; nothing for the first division of whoever hands it in
 */
record Handed(
        @Nullable String villageCode,
        @Nullable OffsetDateTime takenAt,
        @Nullable Double longitude,
        @Nullable Double latitude) {
    private static final double MOST_EAST = 180;
    private static final double MOST_NORTH = 90;

    Handed {
        boolean half = (longitude == null) != (latitude == null);
        if (half || beyond(longitude, MOST_EAST) || beyond(latitude, MOST_NORTH)) {
            throw EVIDENCE_PLACE_INVALID.at("longitude");
        }
    }

    private static boolean beyond(@Nullable Double degrees, double most) {
        return degrees != null && !(Math.abs(degrees) <= most);
    }
}
