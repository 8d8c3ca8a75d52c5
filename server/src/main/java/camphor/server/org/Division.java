package camphor.server.org;

import org.jspecify.annotations.Nullable;

/**
 * A province, city, county, township or village (行政区划).
 *
 * @param code as short as its level: 2, 4, 6, 9 or 12 digits; a division lies below another when its code begins with
 *     the other's
 * @param level {@code province}, {@code city}, {@code county}, {@code township} or {@code village}
 * @param parent code of the one above; null for a province
 * @param within the names of all above it, as an address says them
 */
public record Division(
        String code, String name, String level, @Nullable String parent, String within) {

    private static final int CITY = 4;
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;

    /** The level that a code of this length has. */
    public static String level(String code) {
        return switch (code.length()) {
            case 2 -> "province";
            case CITY -> "city";
            case COUNTY -> "county";
            case TOWNSHIP -> "township";
            default -> "village";
        };
    }
}
