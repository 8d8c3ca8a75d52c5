package camphor.server.register.merge;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that became one.
 *
 * @param subject {@code household} or {@code person}
 * @param undoneAt null while they are one
 */
record Merger(
        UUID id,
        String subject,
        UUID kept,
        UUID gone,
        @Nullable String keptName,
        @Nullable String goneName,
        String goneNumber,
        String reason,
        String by,
        OffsetDateTime at,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneReason) {
    boolean isOfPersons() {
        return subject.equals("person");
    }
}
