package camphor.server.casework.life;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step says beside its note; null leaves a thing as it is.
 *
 * @param problemClass {@code duty}, {@code policy}, {@code work}, {@code result} (责任 政策 工作 成效)
 * @param severity {@code high}, {@code medium}, {@code low}
 * @param units ids of the units that answer for it, the one that leads first
 * @param before ids of evidence of how it was before
 * @param into the problem under which it is known already
 */
@Schema(name = "StepFields")
public record Fields(
        @JsonProperty("class") @Nullable String problemClass,
        @Nullable String severity,
        @Nullable List<String> units,
        @Nullable LocalDate due,
        @Nullable String person,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String meanwhile,
        @Nullable LocalDate reviewOn,
        @Nullable UUID into,
        @Nullable LocalDate answerBy,
        @Nullable List<UUID> before) {

    public static final Fields NONE =
            new Fields(null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same with units and a date, where none were said. */
    public Fields orElse(@Nullable List<String> otherUnits, @Nullable LocalDate otherDue) {
        return new Fields(
                problemClass,
                severity,
                units == null ? otherUnits : units,
                due == null ? otherDue : due,
                person,
                cause,
                measures,
                meanwhile,
                reviewOn,
                into,
                answerBy,
                before);
    }
}
