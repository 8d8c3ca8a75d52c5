package camphor.rules.fact;

import camphor.rules.Label;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small catalogue of villages, households, persons, their payments and vehicles, with every type of fact. */
public final class CatalogueSamples {
    private CatalogueSamples() {}

    public static Catalogue small() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Table table : List.of(village(), household(), person(), payment())) {
            tables.put(table.id(), table);
        }
        Map<String, CodeList> codes = new LinkedHashMap<>();
        for (CodeList list : List.of(
                codeList("household_kind", "户类型", "lifted 脱贫户", "monitored 监测户", "ordinary 一般农户"),
                codeList("health", "健康状况", "healthy 健康", "chronic 长期慢性病", "serious 患有大病", "disabled 残疾"),
                codeList("school_state", "在校状态", "primary 小学", "junior 初中", "not_in_school 非在校生"))) {
            codes.put(list.id(), list);
        }
        return new Catalogue(tables, codes);
    }

    private static Table village() {
        return table(
                "village",
                "行政村",
                "village_code",
                true,
                List.of(
                        fact("village_code", FactType.TEXT, "村代码", null, 0, null),
                        fact("name", FactType.TEXT, "村名", null, 0, null)),
                List.of(many("households", "各户", "household", "village_code", "village_code")));
    }

    private static Table household() {
        return table(
                "household",
                "户",
                "household_id",
                true,
                List.of(
                        fact("household_id", FactType.TEXT, "户编号", null, 0, null),
                        fact("village_code", FactType.TEXT, "村代码", null, 0, null),
                        fact("kind", FactType.CODE, "户类型", "household_kind", 0, null),
                        fact("income", FactType.DECIMAL, "家庭纯收入", null, 2, null),
                        fact("members_stated", FactType.INTEGER, "家庭人口数", null, 0, null),
                        fact("removed_on", FactType.DATE, "风险消除日期", null, 0, null),
                        fact("relocated", FactType.BOOLEAN, "是否易地搬迁", null, 0, null),
                        fact("member_rows", FactType.INTEGER, "成员行数", null, 0, "household.members.size()")),
                List.of(
                        one("village", "所在村", "village", "village_code", "village_code"),
                        many("members", "家庭成员", "person", "household_id", "household_id")));
    }

    private static Table person() {
        return table(
                "person",
                "人员",
                "person_id",
                true,
                List.of(
                        fact("person_id", FactType.TEXT, "人员编号", null, 0, null),
                        fact("household_id", FactType.TEXT, "户编号", null, 0, null),
                        fact("id_key", FactType.TEXT, "证件号码键", null, 0, null),
                        fact("name", FactType.TEXT, "姓名", null, 0, null),
                        fact("birth_date", FactType.DATE, "出生日期", null, 0, null),
                        fact("school_state", FactType.CODE, "在校状态", "school_state", 0, null),
                        fact("health", FactType.CODES, "健康状况", "health", 0, null),
                        fact("work_months", FactType.INTEGER, "务工时间（月）", null, 0, null),
                        fact("wage", FactType.DECIMAL, "工资性收入", null, 2, null),
                        fact("head", FactType.BOOLEAN, "户主", null, 0, null),
                        fact("age", FactType.INTEGER, "年龄", null, 0, "years_between(person.birth_date, as_of)")),
                List.of(
                        one("household", "所在户", "household", "household_id", "household_id"),
                        many("payments", "医保结算", "payment", "id_key", "id_key")));
    }

    private static Table payment() {
        return table(
                "payment",
                "医保结算",
                "row_id",
                false,
                List.of(
                        fact("row_id", FactType.TEXT, "行号", null, 0, null),
                        fact("id_key", FactType.TEXT, "证件号码键", null, 0, null),
                        fact("paid_on", FactType.DATE, "结算日期", null, 0, null),
                        fact("self_paid", FactType.DECIMAL, "自付金额", null, 2, null)),
                List.of());
    }

    private static Table table(
            String id, String zh, String key, boolean subject, List<Fact> facts, List<Relation> relations) {
        return new Table(id, new Label(zh, id), key, subject, zh, new Label("样例", "sample"), facts, relations);
    }

    private static Fact fact(
            String id, FactType type, String zh, @Nullable String codes, int scale, @Nullable String derive) {
        BigDecimal limit = new BigDecimal("99999999");
        boolean number = type == FactType.INTEGER || type == FactType.DECIMAL;
        Range range = number ? new Range(limit.negate(), limit) : null;
        Label label = new Label(zh, id.replace('_', ' '));
        Label origin = new Label("样例", "sample");
        return new Fact(
                id, type, label, List.of(), Privacy.INTERNAL, codes, range, scale, null, false, derive, false, origin);
    }

    private static Relation one(String id, String zh, String to, String fact, String toFact) {
        return new Relation(id, new Label(zh, id), to, false, fact, toFact);
    }

    private static Relation many(String id, String zh, String to, String fact, String toFact) {
        return new Relation(id, new Label(zh, id), to, true, fact, toFact);
    }

    private static CodeList codeList(String id, String zh, String... codes) {
        return new CodeList(
                id,
                new Label(zh, id),
                List.of(codes).stream()
                        .map(code -> code.split(" "))
                        .map(code -> new Code(code[0], new Label(code[1], code[0]), List.of()))
                        .toList());
    }
}
