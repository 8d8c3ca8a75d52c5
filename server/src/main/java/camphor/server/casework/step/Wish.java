package camphor.server.casework.step;

import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Move;
import camphor.server.casework.life.Step;
import camphor.server.casework.problem.ProblemFilter;
import camphor.server.kernel.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for over HTTP. */
final class Wish {
    private Wish() {}

    /**
     * A step of one problem.
     *
     * @param version of the problem as it was seen
     */
    @Schema(name = "StepWish")
    record One(
            Step step,
            long version,
            @Nullable String note,
            @Nullable List<UUID> evidence,
            @Nullable Fields fields) {
        Move by(Actor actor, LocalDate today) {
            return move(step, actor, today, note, evidence, fields);
        }
    }

    /** A problem as it was seen. */
    @Schema(name = "SeenProblem")
    record Seen(UUID id, long version) {}

    /**
     * The same step of many.
     *
     * @param problems which; null for all that the filter shows now
     */
    @Schema(name = "StepsWish")
    record Many(
            Step step,
            @Nullable List<Seen> problems,
            @Nullable ProblemFilter filter,
            @Nullable String note,
            @Nullable Fields fields) {
        Move by(Actor actor, LocalDate today) {
            return move(step, actor, today, note, null, fields);
        }
    }

    private static Move move(
            @Nullable Step step,
            Actor actor,
            LocalDate today,
            @Nullable String note,
            @Nullable List<UUID> evidence,
            @Nullable Fields fields) {
        return new Move(
                step == null ? Step.REMARK : step,
                actor,
                today,
                note,
                requireNonNullElse(evidence, List.of()),
                requireNonNullElse(fields, Fields.NONE));
    }
}
