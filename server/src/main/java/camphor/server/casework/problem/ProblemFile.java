package camphor.server.casework.problem;

import camphor.server.casework.life.Need;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a problem.
 *
 * @param units the one that leads first
 * @param steps the latest last
 * @param earlier the problems of which this one is the coming back, the latest first
 * @param alike other problems of the same household under the same clause
 * @param mayDo what the actor may do next
 */
@Schema(name = "ProblemFile")
public record ProblemFile(
        @JsonUnwrapped ProblemLine problem,
        @Nullable UUID campaign,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String meanwhile,
        @Nullable LocalDate reviewOn,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime closedAt,
        int transfers,
        int returns,
        int reopened,
        boolean answerOwed,
        @Nullable UUID mergedInto,
        List<Part> units,
        List<Shown> evidence,
        List<Taken> steps,
        List<ProblemLine> earlier,
        List<ProblemLine> alike,
        List<Open> mayDo) {

    /**
     * A unit's part in it.
     *
     * @param due by its own clock
     * @param state {@code open} or {@code done}
     */
    @Schema(name = "ProblemUnit")
    public record Part(
            String unit,
            String name,
            boolean leads,
            @Nullable LocalDate due,
            String state) {}

    /**
     * Evidence.
     *
     * @param when {@code before}, {@code during}, {@code after}
     */
    @Schema(name = "ProblemEvidence")
    public record Shown(
            UUID id,
            String when,
            String kind,
            String mediaType,
            String name,
            @Nullable OffsetDateTime takenAt,
            @Nullable Double longitude,
            @Nullable Double latitude,
            String uploadedByName,
            OffsetDateTime uploadedAt,
            long step) {}

    /**
     * A step that was taken.
     *
     * @param from null where it began
     * @param fields what was said with it
     */
    @Schema(name = "ProblemStep")
    public record Taken(
            long version,
            OffsetDateTime at,
            String by,
            String role,
            String step,
            String stepName,
            @Nullable String from,
            String to,
            @Nullable String note,
            Map<String, Object> fields) {}

    /** A step that may be taken, and what it must be told. */
    @Schema(name = "OpenStep")
    public record Open(String step, String name, List<Need> needs) {}
}
