package camphor.server.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has to do, as a line of their work.
 *
 * @param subject household, person, village, unit, entity
 * @param villageCode 12 digits; the township's 9 for a unit
 * @param state open or begun
 * @param asked how many questions are asked; 0 before anybody has looked
 */
public record OpenTask(
        UUID id,
        UUID campaign,
        String checklist,
        String checklistName,
        String subject,
        String subjectKey,
        String subjectName,
        @Nullable UUID household,
        @Nullable String householdNumber,
        String villageCode,
        @Nullable String unit,
        LocalDate due,
        String state,
        int answered,
        int asked) {}
