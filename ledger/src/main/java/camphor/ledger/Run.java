package camphor.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which screening the ledgers tell of.
 *
 * @param id name of the run
 * @param pack id of the campaign pack
 * @param version version of the pack
 * @param campaign name of the campaign, such as 大排查大巩固大提升
 * @param place name of the township or county
 * @param asOf the day as of which was looked
 * @param madeAt when the ledgers were written, in the office's time
 * @param previous the run that it is compared with; null when there is none
 */
public record Run(
        String id,
        String pack,
        String version,
        String campaign,
        String place,
        LocalDate asOf,
        LocalDateTime madeAt,
        @Nullable Previous previous) {

    /** The campaign with its place before it, unless its name begins with the place already. */
    public String title() {
        return campaign.startsWith(place) ? campaign : place + campaign;
    }

    /**
     * The earlier run.
     *
     * @param total how many findings it had
     * @param gone how many of them are no longer found
     * @param outOfSight how many of those that are gone can no longer be judged, so that nobody may take them for
     *     rectified
     */
    public record Previous(String id, LocalDate asOf, long total, long gone, long outOfSight) {}
}
