package camphor.server.campaign;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a completed checklist is a finding (发现). Published in the transaction of the completion. A task that was
 * taken up again and completed anew tells its findings anew, under the same task and question.
 *
 * @param id of the finding
 * @param checklist id of the checklist in the campaign's pack
 * @param question id of the question within the checklist
 * @param subject what the task is about: {@code household}, {@code person}, {@code village}, {@code unit}, {@code entity}
 * @param subjectKey its key in the register, such as the household's number
 * @param household the register's id; null where the finding belongs to no household
 * @param villageCode 12 digits; the township's 9 for a unit
 * @param unit the unit that the task was asked of or given to; null where it is none
 * @param found in Chinese: the question and what was answered
 * @param evidence ids of photos and documents
 * @param by account
 */
public record AnsweredFinding(
        UUID id,
        UUID campaign,
        UUID task,
        String checklist,
        String checklistName,
        String question,
        String clause,
        String subject,
        String subjectKey,
        String subjectName,
        @Nullable UUID household,
        @Nullable String householdNumber,
        String villageCode,
        @Nullable String unit,
        String found,
        List<UUID> evidence,
        UUID by,
        String byName,
        OffsetDateTime at) {
    public AnsweredFinding {
        evidence = List.copyOf(evidence);
    }
}
