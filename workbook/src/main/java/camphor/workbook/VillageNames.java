package camphor.workbook;

import camphor.workbook.heading.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of villages (行政村, 社区) and their 12-digit statistical division codes. Names are found by what distinguishes
 * them: 樟树村, 樟树村委会 and 樟树 are one; so is 樟树乡樟树村, and the code itself. Of two villages with the same name
 * the township decides, which stands in the row or in the file's name; failing both it is the home township.
 */
public final class VillageNames {
    /** Stands for several villages of the same name. */
    public static final String AMBIGUOUS = "?";

    private static final Pattern ENDING = Pattern.compile("(村民委员会|居民委员会|社区居委会|村委会|居委会|社区|村)+$");
    private static final Pattern UPPER = Pattern.compile("^.*?[省市县区乡镇](?=..)");

    private final Map<String, String> codes;
    private final Set<String> known;
    private final Set<String> townships;
    private final String home;

    private VillageNames(Map<String, Set<String>> byName, Set<String> known, Set<String> townships, String home) {
        Map<String, String> single = new HashMap<>();
        byName.forEach((name, found) ->
                single.put(name, found.size() == 1 ? found.iterator().next() : AMBIGUOUS));
        this.codes = Map.copyOf(single);
        this.known = Set.copyOf(known);
        this.townships = Set.copyOf(townships);
        this.home = home;
    }

    /** A directory without villages: no name is ever resolved. */
    public static VillageNames none() {
        return new Builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    /**
     * The code of the village that a text names.
     *
     * @param township name of its township if the text comes with one
     * @return the code; {@link #AMBIGUOUS}; or null when no such village is known
     */
    public @Nullable String code(String text, @Nullable String township) {
        String name = Wording.normal(text);
        if (known.contains(name)) {
            return name;
        }
        String bare = bare(name);
        List<String> forms = new ArrayList<>();
        String place = township == null ? home : Wording.normal(township);
        if (!place.isEmpty()) {
            forms.add(place + "/" + bare);
        }
        forms.addAll(List.of(name, bare, bare(UPPER.matcher(name).replaceFirst(""))));
        String last = null;
        for (String form : forms) {
            String code = codes.get(form);
            if (code != null && !code.equals(AMBIGUOUS)) {
                return code;
            }
            last = code == null ? last : code;
        }
        return last;
    }

    /** The township that a file's name speaks of, such as 樟树乡 in 樟树乡_民政办_农村低保名单.xlsx; null when it names none. */
    public @Nullable String townshipIn(String file) {
        String name = Wording.normal(file);
        return townships.stream()
                .filter(name::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static String bare(String name) {
        String bare = ENDING.matcher(name).replaceFirst("");
        return bare.isEmpty() ? name : bare;
    }

    /** Collects villages; dies in {@link #build()}. */
    public static final class Builder {
        private final Map<String, Set<String>> byName = new LinkedHashMap<>();
        private final Set<String> known = new HashSet<>();
        private final Set<String> townships = new HashSet<>();
        private String home = "";

        private Builder() {}

        /** The township that is meant where nothing else says which. */
        public Builder home(String township) {
            home = Wording.normal(township);
            return this;
        }

        /**
         * Adds a village.
         *
         * @param code 12 digits
         * @param township name of its township; empty when all villages are of one
         * @param names its name and its other names
         */
        public Builder village(String code, String township, List<String> names) {
            known.add(code);
            for (String each : names) {
                String name = Wording.normal(each);
                put(name, code);
                put(bare(name), code);
                if (!township.isEmpty()) {
                    townships.add(Wording.normal(township));
                    put(Wording.normal(township) + "/" + bare(name), code);
                    put(Wording.normal(township) + bare(name), code);
                }
            }
            return this;
        }

        private void put(String name, String code) {
            byName.computeIfAbsent(name, any -> new HashSet<>()).add(code);
        }

        public VillageNames build() {
            return new VillageNames(byName, known, townships, home);
        }
    }
}
