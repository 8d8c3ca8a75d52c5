package camphor.sample.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The divisions that can be generated: one county, its townships and their villages. */
public final class Divisions {
    private static final String COUNTY = "430421";

    private final Map<String, String> names = new LinkedHashMap<>();

    private Divisions() {}

    public static Divisions read() {
        Divisions divisions = new Divisions();
        try (InputStream list = Divisions.class.getResourceAsStream("/camphor/sample/divisions-" + COUNTY + ".csv")) {
            new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code"))
                    .map(line -> line.split(",", -1))
                    .forEach(line -> divisions.names.put(line[0], line[2]));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return divisions;
    }

    /** The villages below a division of 6 (county), 9 (township) or 12 digits (village). */
    public List<Village> villages(String division) {
        List<Village> villages = new ArrayList<>();
        names.forEach((code, name) -> {
            if (code.startsWith(division) && !code.endsWith("000")) {
                villages.add(village(code, name, villages.size()));
            }
        });
        if (villages.isEmpty()) {
            throw new IllegalArgumentException("没有区划 " + division + "：可生成衡阳县 " + COUNTY + " 及其乡镇、村（社区）");
        }
        return villages;
    }

    private Village village(String code, String name, int number) {
        String township = names.getOrDefault(code.substring(0, 9) + "000", "");
        String county = names.getOrDefault(code.substring(0, 6) + "000000", "");
        return new Village(code, name, township, county, number);
    }
}
