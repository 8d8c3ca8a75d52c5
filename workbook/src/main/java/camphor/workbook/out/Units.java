package camphor.workbook.out;

import java.util.Map;

/** Units as officers write them. */
final class Units {
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("yuan", "元"),
            Map.entry("mu", "亩"),
            Map.entry("month", "月"),
            Map.entry("year", "年"),
            Map.entry("day", "天"),
            Map.entry("minute", "分钟"),
            Map.entry("person", "人"),
            Map.entry("household", "户"),
            Map.entry("village", "个村"),
            Map.entry("sqm", "平方米"),
            Map.entry("km", "公里"),
            Map.entry("percent", "%"));

    private Units() {}

    static String shown(String unit) {
        return SHOWN.getOrDefault(unit, unit);
    }
}
