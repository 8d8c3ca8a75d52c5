package camphor.cli;

import camphor.ledger.IndicatorLine.Verdict;
import camphor.ledger.Overview;
import camphor.ledger.Pace;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import camphor.rules.Label;
import camphor.workbook.ImportReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a screening found, in a screenful, and where to read on. */
final class Summary {
    private final Terminal terminal;

    Summary(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(ScreeningJob.Result result, Path out) {
        Overview overview = result.overview();
        intake(result.report(), out);
        terminal.say(
                String.format(
                        Locale.ROOT,
                        "筛查 %,d 户 %,d 人，运行 %d 条规则，数据截至 %s",
                        overview.households(),
                        overview.persons(),
                        overview.rules(),
                        overview.run().asOf()),
                String.format(
                        Locale.ROOT,
                        "screened %,d households, %,d persons with %d rules as of %s",
                        overview.households(),
                        overview.persons(),
                        overview.rules(),
                        overview.run().asOf()));
        findings(overview);
        indicators(overview);
        terminal.say(
                "台账（" + result.files().size() + " 个文件）在 " + out + "，先看 " + out.resolve("report.html"),
                result.files().size() + " ledgers lie in " + out + "; open " + out.resolve("report.html") + " first");
        pace(result.pace());
    }

    /** How long each stage took. */
    void pace(Pace pace) {
        StringBuilder zh = new StringBuilder("用时（秒）：");
        StringBuilder en = new StringBuilder("seconds:");
        String comma = "";
        for (Map.Entry<Label, Duration> stage : pace.spent().entrySet()) {
            String seconds = String.format(Locale.ROOT, "%.1f", stage.getValue().toMillis() / 1000.0);
            zh.append(comma).append(stage.getKey().zh()).append(' ').append(seconds);
            en.append(comma.isEmpty() ? " " : ", ")
                    .append(stage.getKey().en())
                    .append(' ')
                    .append(seconds);
            comma = "，";
        }
        terminal.say(zh.toString(), en.toString());
    }

    void intake(@Nullable ImportReport report, Path out) {
        if (report == null) {
            return;
        }
        long rejected = report.sheets().stream()
                .mapToLong(ImportReport.SheetReport::rejected)
                .sum();
        terminal.say(
                String.format(
                        Locale.ROOT,
                        "导入 %d 张名单，收 %,d 行，退 %,d 行",
                        report.sheets().size(),
                        report.taken(),
                        rejected),
                String.format(
                        Locale.ROOT,
                        "imported %d lists: %,d rows taken, %,d rejected",
                        report.sheets().size(),
                        report.taken(),
                        rejected));
        if (report.faultCount() > 0) {
            Path copies = out.resolve(ScreeningJob.COPIES);
            terminal.say(
                    String.format(Locale.ROOT, "有误的单元格 %,d 个，已在副本中标出：%s", report.faultCount(), copies),
                    String.format(
                            Locale.ROOT, "%,d faulty cells, marked in the copies in %s", report.faultCount(), copies));
        }
    }

    private void findings(Overview overview) {
        StringBuilder zh = new StringBuilder(String.format(Locale.ROOT, "发现 %,d 条：", overview.findings()));
        StringBuilder en = new StringBuilder(String.format(Locale.ROOT, "%,d findings:", overview.findings()));
        String comma = "";
        for (Category category : Category.values()) {
            String count = String.format(Locale.ROOT, "%,d", overview.found().getOrDefault(category, 0L));
            zh.append(comma).append(Words.of(category)).append(' ').append(count);
            en.append(comma.isEmpty() ? " " : ", ")
                    .append(count)
                    .append(' ')
                    .append(category.name().toLowerCase(Locale.ROOT));
            comma = "，";
        }
        terminal.say(zh.toString(), en.toString());
        terminal.say(
                String.format(Locale.ROOT, "数据缺口 %,d 项（补齐后才能判断）", overview.gaps()),
                String.format(Locale.ROOT, "%,d data gaps keep rules from being judged", overview.gaps()));
        if (!overview.listsMissing().isEmpty()) {
            String lists = String.join("、", overview.listsMissing());
            terminal.say("未交的名单：" + lists, "lists not handed in: " + lists);
        }
    }

    private void indicators(Overview overview) {
        long all =
                overview.verdicts().values().stream().mapToLong(Long::longValue).sum();
        long met = overview.verdicts().getOrDefault(Verdict.MET, 0L);
        long missed = overview.verdicts().getOrDefault(Verdict.MISSED, 0L);
        long others = all - met - missed;
        terminal.say(
                "指标 " + all + " 项：达标 " + met + "，未达标 " + missed + "，无法判断或无对象 " + others,
                all + " indicators: " + met + " met, " + missed + " missed, " + others + " cannot be judged");
    }
}
