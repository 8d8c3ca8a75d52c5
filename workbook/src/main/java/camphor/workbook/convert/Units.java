package camphor.workbook.convert;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that may stand behind a number without changing it, by the unit of the fact. */
final class Units {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("yuan", List.of("元/年", "元/月", "元整", "元", "块")),
            Map.entry("mu", List.of("亩")),
            Map.entry("month", List.of("个月", "月")),
            Map.entry("year", List.of("周岁", "岁", "年度", "年")),
            Map.entry("day", List.of("天", "日")),
            Map.entry("minute", List.of("分钟", "分")),
            Map.entry("person", List.of("人", "口", "名")),
            Map.entry("household", List.of("户")),
            Map.entry("village", List.of("个村", "个", "村")),
            Map.entry("sqm", List.of("平方米", "平米", "㎡", "m²", "m2", "平方")),
            Map.entry("km", List.of("公里", "千米", "km", "KM")),
            Map.entry("percent", List.of("%", "％")));
    private static final List<String> COUNTED = List.of("个", "次", "处", "项", "人", "户", "级", "台", "条", "间");

    private Units() {}

    /** Length of the text without the unit's word at its end. */
    static int withoutWord(String text, @Nullable String unit) {
        List<String> words = unit == null ? COUNTED : WORDS.getOrDefault(unit, COUNTED);
        for (String word : words) {
            if (text.endsWith(word)) {
                return text.length() - word.length();
            }
        }
        return text.length();
    }
}
