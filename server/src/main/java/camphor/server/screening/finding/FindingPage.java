package camphor.server.screening.finding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some findings.
 *
 * @param next where the next page begins; null on the last
 */
@Schema(name = "FindingPage")
record FindingPage(List<Item> items, @Nullable String next) {

    /**
     * What one rule says of one subject.
     *
     * @param household id, to open its file; null for what belongs to none
     * @param unit who answers for it: the unit that it is about, else the rule's leading owner
     * @param doFirst null where the words depend on the subject: they stand in the household's file
     * @param since when it was first found
     * @param outOfSight gone only because it cannot be told any more
     */
    @Schema(name = "ScreenedFinding")
    record Item(
            long id,
            String rule,
            String ruleName,
            String clause,
            String severity,
            String outcome,
            String subject,
            String subjectKey,
            String subjectName,
            @Nullable UUID household,
            @Nullable String householdNumber,
            @Nullable String head,
            String villageCode,
            String villageName,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable String found,
            String evidence,
            @Nullable String doFirst,
            OffsetDateTime since,
            String change,
            boolean outOfSight) {}
}
