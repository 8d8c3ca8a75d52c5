package camphor.ledger.sheet;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine.Verdict;
import camphor.ledger.Problem;
import camphor.ledger.Run;
import camphor.ledger.Tally;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The bulletin's first page: the few numbers that a leader asks for. */
final class Headline {
    private final Dossier dossier;

    Headline(Dossier dossier) {
        this.dossier = dossier;
    }

    /** One number and what it means. */
    record Line(String name, long number, String meaning) {}

    static List<Field<Line>> fields() {
        return List.of(
                Field.text("项目", Line::name), Field.number("数量", Line::number), Field.wrapped("说明", Line::meaning));
    }

    List<Line> lines() {
        Tally<String> counts = Tally.by(dossier.problems(), Problem::lead);
        List<Line> lines = new ArrayList<>(List.of(
                new Line("筛查户数", sum(Village::households), "登记在册的户"),
                new Line("筛查人数", sum(Village::persons), "在册的家庭成员"),
                new Line("重点户", sum(Village::focus), "脱贫户、监测户、低保户、特困供养户、重病重残户"),
                new Line("已入户排查", sum(Village::surveyed), "填有入户排查日期的户"),
                new Line("核查规则", dossier.rules().size(), "本次运行的规则条数")));
        for (Category category : Category.values()) {
            lines.add(new Line(Words.of(category), counts.whole(category), meaning(category)));
        }
        lines.add(new Line("合计", counts.whole(), "以上各种之和"));
        lines.add(new Line("涉及户数", ProblemLedger.households(dossier.problems()), "至少有一条的户"));
        lines.add(new Line("数据缺口", dossier.gaps().size(), "补齐后才能判断；一项缺失只列一次"));
        for (Verdict verdict : Verdict.values()) {
            lines.add(new Line(
                    "指标" + Words.of(verdict),
                    indicators(verdict),
                    "共 " + dossier.indicators().size() + " 项指标"));
        }
        return lines;
    }

    static String previous(Dossier dossier) {
        Run.Previous previous = dossier.run().previous();
        return previous == null
                ? ""
                : "上次筛查 " + previous.asOf() + "，共 " + previous.total() + " 条；其中已消除 "
                        + (previous.gone() - previous.outOfSight()) + " 条，因缺资料无法再判断 " + previous.outOfSight() + " 条";
    }

    private long indicators(Verdict verdict) {
        return dossier.indicators().stream()
                .filter(line -> line.verdict(line.whole()) == verdict)
                .count();
    }

    private long sum(ToLongFunction<Village> number) {
        return dossier.villages().stream().mapToLong(number).sum();
    }

    private static String meaning(Category category) {
        return switch (category) {
            case PROBLEM -> "需要整改的问题";
            case GAP -> "符合条件而没有享受政策";
            case LEAK -> "不符合条件而享受了政策";
            case QUALITY -> "登记信息自相矛盾或与部门名单不符";
            case WARNING -> "需要入户核查的风险线索";
        };
    }
}
