package camphor.server.campaign.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction that an answer proposes (更正建议).
 *
 * @param subject household or person
 * @param before the fact in JSON when it was proposed; null when it was not known
 * @param after what it should be, in JSON
 * @param state open, accepted, rejected, withdrawn
 */
public record Proposal(
        UUID id,
        long version,
        UUID task,
        String question,
        String subject,
        UUID subjectId,
        String subjectName,
        UUID household,
        String householdNumber,
        String villageCode,
        String fact,
        @Nullable String before,
        String after,
        String state,
        String byName,
        OffsetDateTime at,
        @Nullable String decidedByName,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    static Proposal of(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("task", UUID.class),
                row.getString("question"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("household", UUID.class),
                row.getString("household_number"),
                row.getString("village_code"),
                row.getString("fact"),
                row.getString("before"),
                row.getString("after"),
                row.getString("state"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(HERE)
                        .toOffsetDateTime(),
                row.getString("decided_by_name"),
                decided == null ? null : decided.atZoneSameInstant(HERE).toOffsetDateTime(),
                row.getString("reason"));
    }
}
