package camphor.pack.diff;

import camphor.pack.diff.PackDiff.Change;
import camphor.pack.diff.PackDiff.Difference;
import camphor.pack.diff.PackDiff.Thing;
import camphor.pack.explain.Language;
import camphor.pack.explain.TextTable;
import java.util.List;

/** The two comparisons as text for the terminal. */
public final class DiffText {
    /** So many keys are shown of a long list; the rest is told by number. */
    private static final int SHOWN = 20;

    private final Language language;

    public DiffText(Language language) {
        this.language = language;
    }

    /** What differs in the packs. */
    public String of(PackDiff diff) {
        if (diff.differences().isEmpty()) {
            return in("两个包没有差别。\n", "The packs do not differ.\n");
        }
        TextTable table = new TextTable(10, 26, 10, 12, 50, 50);
        table.row(
                in("种类", "thing"),
                in("编号", "id"),
                in("变化", "change"),
                in("方面", "aspect"),
                in("原来", "before"),
                in("现在", "after"));
        diff.differences().forEach(difference -> add(table, difference));
        return table.text();
    }

    private void add(TextTable table, Difference difference) {
        table.row(
                name(difference.thing()),
                difference.id(),
                name(difference.change()),
                language.of(difference.aspect()),
                difference.before(),
                difference.after());
    }

    /** Who comes in, who falls out. */
    public String of(HitDiff diff) {
        TextTable table = new TextTable(34, 8, 8, 8, 50);
        table.row(
                in("规则", "rule"),
                in("进入", "in"),
                in("退出", "out"),
                in("不变", "same"),
                in("对象（＋进入 －退出）", "subjects (+in -out)"));
        diff.rules().stream()
                .filter(rule -> !rule.in().isEmpty() || !rule.out().isEmpty())
                .forEach(rule -> table.row(
                        rule.rule(),
                        String.valueOf(rule.in().size()),
                        String.valueOf(rule.out().size()),
                        String.valueOf(rule.both()),
                        keys("+", rule.in()) + " " + keys("-", rule.out())));
        return table.text() + "\n"
                + in("户：进入 ", "Households: in ") + diff.householdsIn().size()
                + in("，退出 ", ", out ") + diff.householdsOut().size()
                + in("，不变 ", ", same ") + diff.householdsBoth() + "\n"
                + line(in("进入：", "in: "), diff.householdsIn())
                + line(in("退出：", "out: "), diff.householdsOut());
    }

    private static String line(String name, List<String> keys) {
        return keys.isEmpty() ? "" : name + keys("", keys) + "\n";
    }

    private static String keys(String sign, List<String> keys) {
        StringBuilder text = new StringBuilder();
        keys.stream().limit(SHOWN).forEach(key -> text.append(sign).append(key).append(' '));
        return keys.size() > SHOWN
                ? text.append("… +").append(keys.size() - SHOWN).toString()
                : text.toString().strip();
    }

    private String name(Thing thing) {
        return switch (thing) {
            case CLAUSE -> in("条款", "clause");
            case RULE -> in("规则", "rule");
            case PARAMETER -> in("参数", "parameter");
            case INDICATOR -> in("指标", "indicator");
        };
    }

    private String name(Change change) {
        return switch (change) {
            case ADDED -> in("新增", "added");
            case REMOVED -> in("删除", "removed");
            case CHANGED -> in("修改", "changed");
        };
    }

    private String in(String zh, String en) {
        return language.of(zh, en);
    }
}
