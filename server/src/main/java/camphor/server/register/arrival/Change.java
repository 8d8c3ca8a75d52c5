package camphor.server.register.arrival;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a workbook would do, or did.
 *
 * @param place file, sheet and row
 * @param what it would do, as the counts of an import call it
 * @param person the person in the register that it is about; null for a household, and for a fresh person
 * @param take somebody's word on the whole row; null without one
 * @param faults what is wrong with it, each with the column
 */
@Schema(name = "ArrivalChange")
public record Change(
        int row,
        String place,
        String what,
        @Nullable UUID household,
        @Nullable String householdNumber,
        @Nullable String head,
        @Nullable String villageName,
        @Nullable UUID person,
        @Nullable String name,
        @Nullable Boolean take,
        List<FactChange> facts,
        List<String> faults) {

    /**
     * One fact, values as officers read them.
     *
     * @param newer who changed it after the workbook was made; null where nobody did
     * @param take whether it will be written as things stand
     */
    @Schema(name = "ArrivalFactChange")
    public record FactChange(
            String fact,
            String label,
            String from,
            String to,
            @Nullable NewerValue newer,
            boolean take) {}

    /** Where a newer value comes from. */
    @Schema(name = "ArrivalNewerValue")
    public record NewerValue(OffsetDateTime at, String by, String source) {}

    /**
     * Some rows.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "ArrivalChangePage")
    public record Page(List<Change> items, @Nullable String next) {}
}
