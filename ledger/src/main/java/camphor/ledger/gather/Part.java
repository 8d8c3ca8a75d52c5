package camphor.ledger.gather;

import camphor.pack.Organisation;
import camphor.pack.Organisation.Division;
import camphor.pack.Pack;
import camphor.screening.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of what was screened that one set of ledgers is about.
 *
 * @param place what people call it
 */
public record Part(Territory territory, String place) {
    private static final int TOWNSHIP_DIGITS = 9;

    /** All of it, under the name of the pack's township. */
    static Part whole(Pack pack) {
        Division township = pack.organisation().township();
        return new Part(
                Territory.EVERYWHERE, township == null ? "" : township.name().zh());
    }

    /**
     * What a register should be told by: as a whole when it is a township's, with a few households of its neighbours; else
     * township by township, and last what belongs to none.
     *
     * @param households how many there are in each township
     */
    static List<Part> of(Pack pack, Map<String, Long> households) {
        Division home = pack.organisation().township();
        long all = households.values().stream().mapToLong(Long::longValue).sum();
        long ofHome = home == null ? 0 : households.getOrDefault(home.code(), 0L);
        if (households.size() < 2 || 2 * ofHome >= all) {
            return List.of(whole(pack));
        }
        List<Part> parts = new ArrayList<>();
        households.keySet().forEach(code -> parts.add(township(pack.organisation(), code)));
        parts.add(nowhere());
        return parts;
    }

    /** All of it, under the name of the pack's county. */
    static Part county(Pack pack) {
        Division county = pack.organisation().county();
        return new Part(
                Territory.EVERYWHERE, county == null ? "" : county.name().zh());
    }

    /** A township, by its code of 12 digits. */
    private static Part township(Organisation organisation, String code) {
        return new Part(
                Territory.of(code.substring(0, TOWNSHIP_DIGITS)),
                organisation.divisions().name(code));
    }

    /** What cannot be told where it belongs. */
    private static Part nowhere() {
        return new Part(Territory.NOWHERE, "未对上乡镇");
    }

    /** Whether a village, or a township itself, lies in it. */
    boolean has(String division) {
        return division.startsWith(territory.code());
    }

    /** Whether a number that was measured there counts; null is what has no village. */
    boolean isAbout(@Nullable String division) {
        return territory.equals(Territory.EVERYWHERE)
                || (division == null ? territory.equals(Territory.NOWHERE) : has(division));
    }

    /** The campaign's name without the township that it was written for, where this is another one. */
    String campaign(Pack pack) {
        String name = pack.name().zh();
        Division township = pack.organisation().township();
        String writtenFor = township == null ? "" : township.name().zh();
        return place.equals(writtenFor) || !name.startsWith(writtenFor) ? name : name.substring(writtenFor.length());
    }
}
