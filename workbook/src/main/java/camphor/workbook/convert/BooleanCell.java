package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.workbook.heading.Wording;
import camphor.workbook.in.CellKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Yes or no. */
final class BooleanCell extends CellReader {
    private static final List<String> YES = List.of(
            "是", "有", "对", "√", "✓", "✔", "☑", "1", "y", "yes", "t", "true", "已", "能", "会", "参加", "已参加", "已参保", "享受",
            "已享受", "正常", "达标", "已完成", "在岗", "1.0");
    private static final List<String> NO = List.of(
            "否", "无", "没有", "不是", "×", "✗", "✘", "x", "0", "n", "no", "f", "false", "未", "不能", "不会", "未参加", "未参保",
            "未享受", "不享受", "不正常", "不达标", "未达标", "未完成", "不在岗", "0.0");
    private static final Map<String, Boolean> WORDS = words();

    private final Unfit unfit;

    BooleanCell(Fact fact) {
        this.unfit = new Unfit(
                "not-yes-or-no",
                new Label(fact.label().zh() + "应填“是”或“否”", fact.label().en() + " should be 是 (yes) or 否 (no)"));
    }

    @Override
    Object readFilled(String text, CellKind kind) {
        Boolean word = WORDS.get(text);
        if (word == null) {
            word = WORDS.get(Wording.normal(text));
        }
        return word == null ? unfit : word;
    }

    private static Map<String, Boolean> words() {
        Map<String, Boolean> words = new HashMap<>();
        YES.forEach(word -> words.put(word, true));
        NO.forEach(word -> words.put(word, false));
        return Map.copyOf(words);
    }
}
