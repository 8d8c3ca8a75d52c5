package camphor.screening;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Range;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A catalogue small enough to be read at a glance, with every type of fact and both kinds of relation. */
public final class TownSamples {
    private static final Label NOWHERE = new Label("样例", "sample");

    /** Texts that break what is careless with quotes, escapes, lines, missing values or characters of four bytes. */
    public static final List<String> HOSTILE_TEXTS = List.of(
            "",
            " ",
            "\\N",
            "\\\\N",
            "NULL",
            "null",
            "'",
            "''; drop table person; --",
            "\"",
            "\"\"quoted\"\"",
            "a,b\tc",
            "line\nbreak\r\nand\rmore",
            "back\\slash\\",
            "%_$?{}",
            "\uFEFFbom",
            "\u001f",
            "\u0000nul\u0000",
            "樟\uD840\uDC00树",
            "\uD83D\uDE00",
            "e\u0301",
            "é");

    private TownSamples() {}

    /** Villages with households with persons, payments to persons, and projects of a village. */
    public static Catalogue catalogue() {
        List<Table> tables = List.of(village(), household(), person(), payment(), project());
        return new Catalogue(byId(tables, Table::id), byId(List.of(kinds(), health()), CodeList::id));
    }

    private static Table village() {
        return table(
                "village",
                "village_code",
                List.of(fact("village_code", FactType.TEXT, "村代码"), fact("village_name", FactType.TEXT, "行政村")),
                List.of(many("households", "登记户", "household", "village_code", "village_code")));
    }

    private static Table household() {
        return table(
                "household",
                "household_id",
                List.of(
                        fact("household_id", FactType.TEXT, "户编号"),
                        fact("village_code", FactType.TEXT, "村代码"),
                        coded("kind", FactType.CODE, "户类型", "kind"),
                        decimal("income", "纯收入")),
                List.of(
                        one("village", "所在村", "village", "village_code", "village_code"),
                        many("members", "家庭成员", "person", "household_id", "household_id")));
    }

    private static Table person() {
        return table(
                "person",
                "person_id",
                List.of(
                        fact("person_id", FactType.TEXT, "人编号"),
                        fact("household_id", FactType.TEXT, "户编号"),
                        fact("name", FactType.TEXT, "姓名"),
                        fact("birth_date", FactType.DATE, "出生日期"),
                        whole("months", "务工时间"),
                        decimal("wage", "月收入"),
                        fact("at_school", FactType.BOOLEAN, "在校"),
                        coded("health", FactType.CODES, "健康状况", "health")),
                List.of(
                        one("household", "所在户", "household", "household_id", "household_id"),
                        many("payments", "补贴发放", "payment", "person_id", "person_id")));
    }

    private static Table payment() {
        return table(
                "payment",
                "row_id",
                List.of(
                        fact("row_id", FactType.TEXT, "行号"),
                        fact("person_id", FactType.TEXT, "人编号"),
                        decimal("amount", "金额"),
                        fact("paid_on", FactType.DATE, "发放日期")),
                List.of());
    }

    private static Table project() {
        return table(
                "project",
                "row_id",
                List.of(
                        fact("row_id", FactType.TEXT, "行号"),
                        fact("village_code", FactType.TEXT, "村代码"),
                        decimal("spent", "支出")),
                List.of());
    }

    private static CodeList kinds() {
        return codeList("kind", code("lifted", "脱贫户"), code("ordinary", "一般农户"));
    }

    private static CodeList health() {
        return codeList("health", code("healthy", "健康"), code("chronic", "长期慢性病"), code("disabled", "残疾"));
    }

    private static CodeList codeList(String id, Code... codes) {
        return new CodeList(id, NOWHERE, List.of(codes));
    }

    private static Code code(String id, String zh) {
        return new Code(id, new Label(zh, id), List.of());
    }

    private static Table table(String id, String key, List<Fact> facts, List<Relation> relations) {
        return new Table(id, NOWHERE, key, true, id, NOWHERE, facts, relations);
    }

    private static Relation one(String id, String zh, String to, String fact, String toFact) {
        return new Relation(id, new Label(zh, id), to, false, fact, toFact);
    }

    private static Relation many(String id, String zh, String to, String fact, String toFact) {
        return new Relation(id, new Label(zh, id), to, true, fact, toFact);
    }

    private static Fact fact(String id, FactType type, String zh) {
        return fact(id, type, zh, null, null, 0);
    }

    private static Fact coded(String id, FactType type, String zh, String codes) {
        return fact(id, type, zh, codes, null, 0);
    }

    private static Fact whole(String id, String zh) {
        return fact(id, FactType.INTEGER, zh, null, range(0, 12), 0);
    }

    private static Fact decimal(String id, String zh) {
        return fact(id, FactType.DECIMAL, zh, null, range(-99_999_999, 99_999_999), 2);
    }

    private static Range range(long min, long max) {
        return new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    private static Fact fact(
            String id, FactType type, String zh, @Nullable String codes, @Nullable Range range, int scale) {
        return new Fact(
                id,
                type,
                new Label(zh, id),
                List.of(),
                Privacy.INTERNAL,
                codes,
                range,
                scale,
                null,
                false,
                null,
                false,
                NOWHERE);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
