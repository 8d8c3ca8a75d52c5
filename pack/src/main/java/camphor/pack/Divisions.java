package camphor.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The divisions around a campaign, by their statistical codes of 12 digits: a county, its townships, their villages. A
 * register may hold households of any of them.
 */
public record Divisions(Map<String, String> names) {
    public static final Divisions NONE = new Divisions(Map.of());

    private static final int TOWNSHIP_DIGITS = 9;
    private static final String WHOLE = "000";

    public Divisions {
        names = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The name of a division; a code that is not listed is its own name. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** A village's name as people say it: 罗洪村 for 罗洪村委会, 樟树坳社区 for 樟树坳社区居委会. */
    public String shortName(String code) {
        return name(code).replaceFirst("(?<=村)(村?民?委员会|委会)$|(?<=社区)(居委会|居民委员会)$", "");
    }

    /** Codes of the villages and communities, in their order. */
    public List<String> villages() {
        return names.keySet().stream().filter(code -> !isTownship(code)).toList();
    }

    /** The code of the township that a village lies in. */
    public static String townshipOf(String village) {
        return village.substring(0, Math.min(TOWNSHIP_DIGITS, village.length())) + WHOLE;
    }

    /** Whether a code is that of a township, or of a county, and not of a village. */
    public static boolean isTownship(String code) {
        return code.endsWith(WHOLE);
    }

    /** These and the others; these win. */
    public Divisions and(Divisions others) {
        Map<String, String> all = new LinkedHashMap<>(names);
        for (Entry<String, String> other : others.names.entrySet()) {
            all.putIfAbsent(other.getKey(), other.getValue());
        }
        return new Divisions(all);
    }
}
