package camphor.workbook;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small catalogue with every type of fact. */
public final class CatalogueSamples {
    private CatalogueSamples() {}

    public static Catalogue catalogue() {
        Map<String, Table> tables = new LinkedHashMap<>();
        Stream.of(household(), person(), settlements(), ageSubsidies(), pensions())
                .forEach(table -> tables.put(table.id(), table));
        Map<String, CodeList> codes = new LinkedHashMap<>();
        codes.put("household_kind", codes("household_kind", "lifted=脱贫户|建档立卡脱贫户", "ordinary=一般农户|农户"));
        codes.put("sex", codes("sex", "male=男", "female=女"));
        codes.put("health", codes("health", "healthy=健康", "chronic=长期慢性病|慢性病", "serious=患有大病", "disabled=残疾"));
        return new Catalogue(tables, codes);
    }

    private static Table household() {
        return table(
                "household",
                "户",
                "household_id",
                "户信息",
                required(text("household_id", "户编号", "家庭编号")),
                text("township", "乡", "乡（镇）"),
                required(text("village_name", "行政村", "村", "村名")),
                computed(text("village_code", "村代码")),
                text("head_name", "户主姓名", "户主"),
                text("head_id_number", "户主证件号码"),
                text("phone", "户联系电话", "联系电话"),
                number("members", "家庭人口数", 0, 30, "person"),
                code("kind", FactType.CODE, "户类型", "household_kind"),
                decimal("income", "人均纯收入", "yuan"),
                decimal("land", "耕地面积（亩）", "mu"),
                plain("recognised_on", FactType.DATE, "识别监测时间"),
                plain("safe_water", FactType.BOOLEAN, "是否解决安全饮用水"));
    }

    private static Table person() {
        return table(
                "person",
                "人员",
                "person_id",
                "家庭成员信息",
                required(text("person_id", "人编号", "人口编号")),
                required(text("household_id", "户编号", "家庭编号")),
                required(text("name", "姓名", "成员姓名")),
                text("id_number", "证件号码", "身份证号"),
                computed(text("id_key", "证件号匹配键")),
                computed(number("id_length", "证件号位数", 0, 100, null)),
                computed(plain("id_check_ok", FactType.BOOLEAN, "证件号校验通过")),
                computed(plain("id_birth_date", FactType.DATE, "证件号中的出生日期")),
                computed(code("id_sex", FactType.CODE, "证件号中的性别", "sex")),
                code("sex", FactType.CODE, "性别", "sex"),
                plain("birth_date", FactType.DATE, "出生日期"),
                code("health", FactType.CODES, "健康状况", "health"),
                number("work_months", "务工时间（月）", 0, 12, "month"),
                text("phone", "成员联系电话"),
                derived(number("age", "年龄", 0, 150, "year")));
    }

    private static Table settlements() {
        return list(
                "medical_settlement",
                "医保结算",
                "医保结算明细",
                required(plain("settled_on", FactType.DATE, "结算日期")),
                decimal("total", "医疗费总额", "yuan"),
                decimal("self_paid", "个人自付", "yuan"));
    }

    private static Table ageSubsidies() {
        return list(
                "age_subsidy",
                "高龄津贴",
                "高龄津贴发放名单",
                required(plain("paid_on", FactType.DATE, "发放日期")),
                decimal("amount", "金额", "yuan"));
    }

    private static Table pensions() {
        return list(
                "pension",
                "养老金发放",
                "城乡居民养老金发放名单",
                required(plain("paid_on", FactType.DATE, "发放日期")),
                decimal("amount", "金额", "yuan"));
    }

    private static Table list(String id, String label, String sheet, Fact... facts) {
        Stream<Fact> all = Stream.concat(
                Stream.of(
                        computed(text("row_id", "行标识")),
                        text("name", "姓名"),
                        required(text("id_number", "证件号码", "身份证号")),
                        computed(text("id_key", "证件号匹配键"))),
                Stream.of(facts));
        return table(id, label, "row_id", sheet, all.toArray(Fact[]::new));
    }

    private static Table table(String id, String label, String key, String sheet, Fact... facts) {
        return new Table(id, label(label), key, true, sheet, label("来源"), List.of(facts), List.of());
    }

    private static Fact text(String id, String zh, String... aliases) {
        return fact(id, FactType.TEXT, zh, List.of(aliases), null, null, null);
    }

    private static Fact plain(String id, FactType type, String zh) {
        return fact(id, type, zh, List.of(), null, null, null);
    }

    private static Fact number(String id, String zh, long min, long max, String unit) {
        Range range = new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        return fact(id, FactType.INTEGER, zh, List.of(), null, range, unit);
    }

    private static Fact decimal(String id, String zh, String unit) {
        Range range = new Range(BigDecimal.valueOf(-99_999_999), BigDecimal.valueOf(99_999_999));
        return fact(id, FactType.DECIMAL, zh, List.of(), null, range, unit);
    }

    private static Fact code(String id, FactType type, String zh, String list) {
        return fact(id, type, zh, List.of(), list, null, null);
    }

    private static Fact fact(
            String id, FactType type, String zh, List<String> aliases, String codes, Range range, String unit) {
        int scale = type == FactType.DECIMAL ? 2 : 0;
        return new Fact(
                id,
                type,
                label(zh),
                aliases,
                Privacy.INTERNAL,
                codes,
                range,
                scale,
                unit,
                false,
                null,
                false,
                label("表"));
    }

    private static Fact required(Fact fact) {
        return copy(fact, true, null, false);
    }

    private static Fact computed(Fact fact) {
        return copy(fact, false, null, true);
    }

    private static Fact derived(Fact fact) {
        return copy(fact, false, "years_between(person.birth_date, as_of)", false);
    }

    private static Fact copy(Fact fact, boolean required, String derive, boolean computed) {
        return new Fact(
                fact.id(),
                fact.type(),
                fact.label(),
                fact.aliases(),
                fact.privacy(),
                fact.codeList(),
                fact.range(),
                fact.scale(),
                fact.unit(),
                required,
                derive,
                computed,
                fact.origin());
    }

    private static CodeList codes(String id, String... codes) {
        return new CodeList(
                id,
                label(id),
                Stream.of(codes)
                        .map(code -> code.split("[=|]"))
                        .map(parts -> new Code(
                                parts[0], label(parts[1]), List.of(parts).subList(2, parts.length)))
                        .toList());
    }

    private static Label label(String zh) {
        return new Label(zh, zh);
    }
}
