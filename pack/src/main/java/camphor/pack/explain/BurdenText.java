package camphor.pack.explain;

import camphor.pack.Checklist.AskedOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** The burden as text; what depends on how many households there are is left to the data. */
record BurdenText(Burden burden, Language language) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    String table() {
        TextTable table = new TextTable(22, 30, 6, 10, 8, 8, 8, 10, 10, 10);
        table.row(
                in("岗位", "post"),
                in("排查表", "checklist"),
                in("节点", "phase"),
                in("对象", "of"),
                in("问题", "asks"),
                in("次数", "visits"),
                in("分钟", "minutes"),
                in("对象数", "subjects"),
                in("总问题", "questions"),
                in("总小时", "hours"));
        burden.loads().forEach(load -> add(table, load));
        return in("各岗位的工作量（问题 × 次数 × 分钟）：\n", "Burden of each post (questions × visits × minutes):\n") + table.text();
    }

    private void add(TextTable table, Burden.Load load) {
        table.row(
                language.of(load.post()),
                language.of(load.checklist()),
                load.phase(),
                of(load.askedOf()),
                String.valueOf(load.questions()),
                String.valueOf(load.visits()),
                load.minutes().toPlainString(),
                number(load.subjects()),
                number(load.questionsInAll()),
                hours(load.minutesInAll()));
    }

    private String of(AskedOf subject) {
        return switch (subject) {
            case HOUSEHOLD -> in("户", "household");
            case PERSON -> in("人", "person");
            case VILLAGE -> in("村", "village");
            case UNIT -> in("单位", "unit");
            case ENTITY -> in("名单上的", "entity");
        };
    }

    private String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : byData();
    }

    private String hours(OptionalLong minutes) {
        return minutes.isEmpty()
                ? byData()
                : BigDecimal.valueOf(minutes.getAsLong())
                        .divide(HOUR, 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private String byData() {
        return in("按数据", "by data");
    }

    private String in(String zh, String en) {
        return language.of(zh, en);
    }
}
