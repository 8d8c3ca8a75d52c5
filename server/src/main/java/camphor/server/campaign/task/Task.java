package camphor.server.campaign.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task (任务) as it stands.
 *
 * @param subject household, person, village, unit, entity
 * @param subjectId the register's id of a household or person; null for others
 * @param villageCode 12 digits; the township's 9 for a unit
 * @param state open, begun, done, aside
 * @param asideBecause why it is set aside: left-focus, nothing-to-ask; null unless it is
 */
public record Task(
        UUID id,
        long version,
        UUID campaign,
        String checklist,
        String subject,
        String subjectKey,
        @Nullable UUID subjectId,
        String subjectName,
        @Nullable UUID household,
        @Nullable String householdNumber,
        String villageCode,
        @Nullable String unit,
        @Nullable UUID givenTo,
        @Nullable String givenToName,
        LocalDate due,
        String state,
        @Nullable String asideBecause,
        int answered,
        int asked,
        @Nullable OffsetDateTime doneAt,
        @Nullable UUID doneBy,
        @Nullable String doneByName) {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** Whether it may be filled in. */
    public boolean isOpen() {
        return state.equals("open") || state.equals("begun");
    }

    public boolean isDone() {
        return state.equals("done");
    }

    static Task of(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("campaign", UUID.class),
                row.getString("checklist"),
                row.getString("subject"),
                row.getString("subject_key"),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_name"),
                row.getObject("household", UUID.class),
                row.getString("household_number"),
                row.getString("village_code"),
                row.getString("unit"),
                row.getObject("given_to", UUID.class),
                row.getString("given_to_name"),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                row.getString("aside_because"),
                row.getInt("answered"),
                row.getInt("asked"),
                done == null ? null : done.atZoneSameInstant(HERE).toOffsetDateTime(),
                row.getObject("done_by", UUID.class),
                row.getString("done_by_name"));
    }
}
