package camphor.server.campaign.answer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question.
 *
 * @param value as JSON has it: true or false, a number, a text, a list of choices; null when nothing was said
 * @param evidence ids of photos and documents
 */
record Answer(
        String question,
        @Nullable Object value,
        @Nullable String note,
        List<UUID> evidence,
        UUID by,
        String byName,
        OffsetDateTime at) {
    Answer {
        evidence = List.copyOf(evidence);
    }
}
