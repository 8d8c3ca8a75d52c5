package camphor.cli;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine.Verdict;
import camphor.ledger.Problem;
import camphor.ledger.Tally;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import camphor.workbook.ImportReport;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a screening found, in a screenful, and where to read on. */
final class Summary {
    private final Terminal terminal;

    Summary(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(ScreeningJob.Result result, Path out) {
        Dossier dossier = result.dossier();
        intake(result.report(), out);
        long households =
                dossier.villages().stream().mapToLong(Village::households).sum();
        long persons = dossier.villages().stream().mapToLong(Village::persons).sum();
        terminal.say(
                String.format(
                        Locale.ROOT,
                        "筛查 %,d 户 %,d 人，运行 %d 条规则，数据截至 %s",
                        households,
                        persons,
                        dossier.rules().size(),
                        dossier.run().asOf()),
                String.format(
                        Locale.ROOT,
                        "screened %,d households, %,d persons with %d rules as of %s",
                        households,
                        persons,
                        dossier.rules().size(),
                        dossier.run().asOf()));
        findings(dossier);
        indicators(dossier);
        terminal.say(
                "台账（" + result.files().size() + " 个文件）在 " + out + "，先看 " + out.resolve("report.html"),
                result.files().size() + " ledgers lie in " + out + "; open " + out.resolve("report.html") + " first");
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

    private void findings(Dossier dossier) {
        Tally<String> counts = Tally.by(dossier.problems(), Problem::village);
        StringBuilder zh = new StringBuilder("发现 " + counts.whole() + " 条：");
        StringBuilder en = new StringBuilder(counts.whole() + " findings:");
        String comma = "";
        for (Category category : Category.values()) {
            zh.append(comma).append(Words.of(category)).append(' ').append(counts.whole(category));
            en.append(comma)
                    .append(' ')
                    .append(counts.whole(category))
                    .append(' ')
                    .append(category.name().toLowerCase(Locale.ROOT));
            comma = "，";
        }
        terminal.say(zh.toString(), en.toString().replace("，", ","));
        terminal.say(
                "数据缺口 " + dossier.gaps().size() + " 项（补齐后才能判断）",
                dossier.gaps().size() + " data gaps keep rules from being judged");
        if (!dossier.listsMissing().isEmpty()) {
            String lists = String.join("、", dossier.listsMissing());
            terminal.say("未交的名单：" + lists, "lists not handed in: " + lists);
        }
    }

    private void indicators(Dossier dossier) {
        long met = count(dossier, Verdict.MET);
        long missed = count(dossier, Verdict.MISSED);
        long others = dossier.indicators().size() - met - missed;
        terminal.say(
                "指标 " + dossier.indicators().size() + " 项：达标 " + met + "，未达标 " + missed + "，无法判断或无对象 " + others,
                dossier.indicators().size() + " indicators: " + met + " met, " + missed + " missed, " + others
                        + " cannot be judged");
    }

    private static long count(Dossier dossier, Verdict verdict) {
        return dossier.indicators().stream()
                .filter(line -> line.verdict(line.whole()) == verdict)
                .count();
    }
}
