package camphor.server.casework.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a list.
 *
 * @param household id, to open its file; null for what belongs to none
 * @param what in Chinese
 * @param problemClass null until it is classified
 * @param leadUnit id of the unit that leads; null before it is assigned
 * @param daysLeft until its date; below zero when that has passed; null without one
 * @param late open, and past its date
 * @param pressed how many times somebody pressed
 * @param times the how many-eth time it is there: above 1 when it came back
 */
@Schema(name = "ProblemLine")
public record ProblemLine(
        UUID id,
        long version,
        String number,
        String state,
        String stateName,
        String clause,
        String clauseTitle,
        String villageCode,
        String villageName,
        @Nullable UUID household,
        @Nullable String householdNumber,
        @Nullable String head,
        String subject,
        String subjectName,
        String what,
        @JsonProperty("class") @Nullable String problemClass,
        @Nullable String className,
        @Nullable String severity,
        @Nullable String leadUnit,
        @Nullable String leadUnitName,
        @Nullable String person,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        boolean late,
        String source,
        OffsetDateTime foundAt,
        String foundByName,
        boolean fixedAtOnce,
        int pressed,
        int times) {}
