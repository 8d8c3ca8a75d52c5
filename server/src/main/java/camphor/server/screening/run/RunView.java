package camphor.server.screening.run;

import camphor.server.job.JobState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run over the whole register.
 *
 * @param asOf the day as of which the rules looked; null before it has begun
 * @param whole whether the snapshot was made anew; null before that is known
 * @param subjects how many households, persons, villages … were judged
 * @param appeared hits that the run before did not have; gone and changed likewise
 * @param seconds how long it took; null while it goes on
 */
@Schema(name = "ScreeningRun")
record RunView(
        UUID id,
        JobState state,
        String startedBy,
        @Nullable LocalDate asOf,
        @Nullable Boolean whole,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        long subjects,
        long hits,
        long unknowns,
        long appeared,
        long gone,
        long changed,
        @Nullable Double seconds,
        List<Stage> stages) {

    /** A part of a run, and how long it took. */
    @Schema(name = "ScreeningStage")
    record Stage(String name, double seconds) {}
}
