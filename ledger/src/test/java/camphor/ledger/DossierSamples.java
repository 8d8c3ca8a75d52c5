package camphor.ledger;

import camphor.pack.Indicator;
import camphor.pack.WrittenRule.Category;
import camphor.pack.WrittenRule.FaultField;
import camphor.pack.WrittenRule.Severity;
import camphor.screening.Change;
import camphor.screening.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up dossiers: no rule, register or pack stands behind them. */
public final class DossierSamples {
    public static final LocalDate AS_OF = LocalDate.of(2021, 9, 26);
    public static final String HOSTILE = "<script>document.title='hacked'</script>\"&'";

    private static final List<Village> VILLAGES = List.of(
            new Village("430421212201", "高真村", 320, 1105, 64, 320),
            new Village("430421212202", "龙头村", 410, 1498, 88, 371),
            new Village("430421212203", "双合社区", 290, 983, 51, 0));
    private static final List<Unit> UNITS = List.of(
            new Unit("school_district", "学区"),
            new Unit("planning", "规划所"),
            new Unit("medical_insurance", "医保办"),
            new Unit("hub", "原扶贫办"),
            new Unit("villages", "各村（社区）"));
    private static final List<ClauseLine> CLAUSES = List.of(
            new ClauseLine("S1.3b", "脱贫户结对帮扶不断档", LocalDate.of(2021, 9, 26), List.of("hub"), 1),
            new ClauseLine(
                    "S2.1a",
                    "义务教育阶段无失学辍学",
                    LocalDate.of(2021, 9, 26),
                    List.of("school_district", "hub", "villages"),
                    2),
            new ClauseLine(
                    "S2.2c", "脱贫户和监测户参加基本医保", LocalDate.of(2021, 9, 26), List.of("medical_insurance", "villages"), 1),
            new ClauseLine("S2.3a", "无人居住危房", LocalDate.of(2021, 9, 26), List.of("planning", "villages"), 2),
            new ClauseLine("S3.1b", "监测系统数据准确", LocalDate.of(2021, 10, 23), List.of("hub", "villages"), 3));
    private static final RuleLine DROP_OUT = new RuleLine(
            "S2.1a-out-of-school", "义务教育阶段适龄儿童失学辍学", "S2.1a", Category.PROBLEM, FaultField.POLICY, Severity.HIGH);
    private static final RuleLine UNINSURED =
            new RuleLine("S2.2c-not-insured", "脱贫户成员未参加医保", "S2.2c", Category.GAP, FaultField.POLICY, Severity.MEDIUM);
    private static final RuleLine DANGEROUS =
            new RuleLine("S2.3a-dangerous", "现住危房", "S2.3a", Category.PROBLEM, FaultField.RESULT, Severity.HIGH);
    private static final RuleLine SEX =
            new RuleLine("Q-sex-differs", "性别与证件号不符", "S3.1b", Category.QUALITY, FaultField.WORK, Severity.LOW);
    private static final RuleLine DISASTER =
            new RuleLine("W-disaster", "受灾未核查", "S2.3a", Category.WARNING, FaultField.WORK, Severity.MEDIUM);
    private static final RuleLine SUBSIDY =
            new RuleLine("S3.1b-subsidy-twice", "重复享受补贴", "S3.1b", Category.LEAK, FaultField.POLICY, Severity.MEDIUM);
    private static final List<RuleLine> RULES = List.of(DROP_OUT, UNINSURED, DANGEROUS, SEX, DISASTER, SUBSIDY);

    private DossierSamples() {}

    /** Three villages, four households, one of them with a hostile name; a problem of a village; a gap of a list. */
    public static Dossier small() {
        Household first = new Household("H001", "430421212201", "一组", "王样本", "脱贫户", 4);
        Household hostile = new Household("H002", "430421212201", "二组", HOSTILE, "一般农户", 2);
        Household third = new Household("H003", "430421212202", "三组", "李样本", "脱贫户 · 边缘易致贫户", 5);
        Map<String, Household> homes = new LinkedHashMap<>();
        List.of(first, hostile, third).forEach(home -> homes.put(home.id(), home));
        List<Problem> problems = List.of(
                problem(1, DROP_OUT, first, "王小样"),
                problem(2, UNINSURED, first, "王小样"),
                problem(3, SEX, hostile, HOSTILE),
                problem(4, DANGEROUS, third, ""),
                problem(5, DROP_OUT, third, "李小样"),
                problem(6, SUBSIDY, third, "李样本"),
                new Problem(
                        "V-7",
                        DISASTER,
                        "430421212203",
                        "",
                        "双合社区",
                        "",
                        "本社区受灾 3 户，核查记录缺失",
                        "受灾户数=3",
                        "补核查记录",
                        List.of("villages"),
                        AS_OF.plusDays(7),
                        Change.Kind.NEW));
        List<DataGap> gaps = List.of(
                new DataGap("健康状况", "430421212201", "H001", "王样本", "villages", List.of(UNINSURED, DANGEROUS)),
                new DataGap("房屋鉴定等级", "430421212202", "H003", "", "planning", List.of(DANGEROUS)),
                new DataGap("名单未交：停水记录", "", "", "", "hub", List.of(DISASTER)));
        return new Dossier(
                run(), VILLAGES, UNITS, CLAUSES, RULES, homes, problems, gaps, indicators(), behind(), Set.of("停水记录"));
    }

    /** Many problems over all villages, in the ledgers' order. */
    public static Dossier large(int count) {
        Map<String, Household> homes = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Household home =
                    homes.computeIfAbsent("H%06d".formatted(i / 3), id -> household(id, homes.size(), count / 3));
            problems.add(problem(i, RULES.get(i * 7 % RULES.size()), home, "成员" + i % 7));
        }
        return new Dossier(
                run(), VILLAGES, UNITS, CLAUSES, RULES, homes, problems, List.of(), indicators(), Map.of(), Set.of());
    }

    private static Household household(String id, int at, int count) {
        Village village = VILLAGES.get(Math.min(VILLAGES.size() - 1, at * VILLAGES.size() / Math.max(1, count)));
        String kind = at % 2 == 0 ? "脱贫户" : "一般农户";
        return new Household(id, village.code(), (at % 12 + 1) + "组", "样本" + at, kind, at % 6 + 1);
    }

    private static Run run() {
        return new Run(
                "20210926-1",
                "zhangshu-2021",
                "1",
                "大排查大巩固大提升",
                "衡阳县樟树乡",
                AS_OF,
                LocalDateTime.of(2021, 9, 27, 9, 30),
                new Run.Previous("20210920-1", LocalDate.of(2021, 9, 20), 9, 3, 1));
    }

    private static Problem problem(int at, RuleLine rule, Household home, String who) {
        Change.Kind[] kinds = {Change.Kind.NEW, Change.Kind.STILL, Change.Kind.CHANGED};
        ClauseLine clause = CLAUSES.stream()
                .filter(each -> each.id().equals(rule.clause()))
                .findFirst()
                .orElseThrow();
        return new Problem(
                rule.clause() + "-" + at,
                rule,
                home.village(),
                home.id(),
                who,
                who.isEmpty() ? "" : "430421********0012",
                (who.isEmpty() ? home.head() : who) + "：" + rule.name() + "，请核实",
                "年龄=14；在校生状况=非在校生；证件号码=431299200701010012；联系电话=13800000000",
                "当日入户核实，填写核实情况",
                clause.owners(),
                AS_OF.plusDays(at % 30),
                kinds[at % kinds.length]);
    }

    private static Map<String, List<IndicatorSubject>> behind() {
        return Map.of(
                "C1g",
                List.of(
                        new IndicatorSubject("430421212201", "H001", "王小样", Standing.BELOW, null, null),
                        new IndicatorSubject("430421212202", "H003", "", Standing.BELOW, null, null),
                        new IndicatorSubject("430421212201", "H002", HOSTILE, Standing.UNKNOWN, null, null)));
    }

    private static List<IndicatorLine> indicators() {
        IndicatorLine.Value whole = new IndicatorLine.Value(BigDecimal.valueOf(198), BigDecimal.valueOf(203), 2);
        List<IndicatorLine.VillageValue> villages = VILLAGES.stream()
                .map(village -> new IndicatorLine.VillageValue(
                        village.code(), new IndicatorLine.Value(BigDecimal.valueOf(66), BigDecimal.valueOf(67), 0)))
                .toList();
        return List.of(
                new IndicatorLine(
                        "C1g",
                        "搬迁户实际入住率",
                        List.of("S2.3a"),
                        Indicator.Unit.PERCENT,
                        Indicator.Direction.AT_LEAST,
                        true,
                        BigDecimal.ONE,
                        whole,
                        villages),
                new IndicatorLine(
                        "S2.1a",
                        "失学辍学人数",
                        List.of("S2.1a"),
                        Indicator.Unit.COUNT,
                        Indicator.Direction.ZERO,
                        true,
                        null,
                        new IndicatorLine.Value(BigDecimal.ZERO, null, 0),
                        List.of()));
    }
}
