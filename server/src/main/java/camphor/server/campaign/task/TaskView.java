package camphor.server.campaign.task;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of tasks.
 *
 * @param daysLeft from today to the last day; negative when it has passed
 * @param late not done, and the last day has passed
 */
@Schema(name = "Task")
public record TaskView(
        UUID id,
        long version,
        UUID campaign,
        String checklist,
        String checklistName,
        String subject,
        String subjectKey,
        String subjectName,
        @Nullable UUID household,
        @Nullable String householdNumber,
        String villageCode,
        String villageName,
        @Nullable String unit,
        List<String> clauses,
        @Nullable UUID givenTo,
        @Nullable String givenToName,
        LocalDate due,
        long daysLeft,
        boolean late,
        String state,
        @Nullable String asideBecause,
        int answered,
        int asked,
        @Nullable OffsetDateTime doneAt,
        @Nullable String doneByName) {}
