package camphor.server.campaign.answer;

import camphor.server.campaign.plan.KeptChecklist.Choice;
import camphor.server.campaign.task.TaskView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with its questions.
 *
 * @param steps what happened to it beside its answers, the first first
 */
@Schema(name = "TaskPageOfQuestions")
record TaskPage(
        TaskView task,
        List<QuestionView> questions,
        List<FoundView> findings,
        List<ProposedView> proposals,
        List<StepView> steps) {

    /**
     * A question as it stands.
     *
     * @param answer yes_no, choice, choices, number, date, text, photo
     * @param asked whether it is asked, as the register and the answers before it stand now
     * @param known what the register has already; null when it has nothing, or no such fact
     * @param photoNeeded a photo is wanted; without one an answer that is a finding is not taken
     * @param documentNeeded the paper to be seen; null when none
     * @param finding whether the answer is a finding
     * @param fault why the task cannot be done with it as it is; null where it can, or where it is not asked
     */
    @Schema(name = "TaskQuestion")
    record QuestionView(
            String id,
            String clause,
            String text,
            String textEn,
            String answer,
            List<ChoiceView> choices,
            boolean asked,
            @Nullable KnownView known,
            @Nullable Object value,
            @Nullable String note,
            List<UUID> evidence,
            boolean photoNeeded,
            @Nullable String documentNeeded,
            boolean finding,
            @Nullable String fault,
            @Nullable String byName,
            @Nullable OffsetDateTime at) {}

    /** One of the answers that a choice offers. */
    @Schema(name = "TaskChoice")
    record ChoiceView(String id, String zh, String en) {
        static ChoiceView of(Choice choice) {
            return new ChoiceView(
                    choice.id(), choice.label().zh(), choice.label().en());
        }
    }

    /**
     * What the register has.
     *
     * @param value as an answer would say it; null where only {@code shown} may be seen
     * @param source in Chinese
     */
    @Schema(name = "TaskKnownFact")
    record KnownView(@Nullable Object value, String shown, String source) {}

    /** An answer that is a finding. */
    @Schema(name = "TaskFinding")
    record FoundView(UUID id, String question, String clause, String found) {}

    /** A correction of the register that an answer proposes. */
    @Schema(name = "TaskProposal")
    record ProposedView(UUID id, String question, String fact, String label, String state) {}

    /** Something that happened to the task. */
    @Schema(name = "TaskStep")
    record StepView(String step, @Nullable String note, String byName, OffsetDateTime at) {}
}
