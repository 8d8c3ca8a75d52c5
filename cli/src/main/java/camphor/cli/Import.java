package camphor.cli;

import camphor.ledger.Pace;
import camphor.pack.Pack;
import camphor.screening.ScreeningEngine;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists in, snapshot out. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "读入文件夹里的名单，写出快照（snapshot）；有误的行另存副本并标出原因。")
final class Import implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--pack", required = true, paramLabel = "目录", description = "规则包目录，如 packs/zhangshu-2021")
    private Path pack = Path.of("");

    @Option(names = "--in", required = true, paramLabel = "目录", description = "名单文件夹（.xlsx、.csv）")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "目录", description = "输出文件夹，必须还不存在")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "日期", description = "数据截至日期，如 2021-09-26；默认今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--mapping", paramLabel = "文件", description = "表头对照文件，用来纠正认错的列")
    private @Nullable Path mapping;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        if (Files.exists(out)) {
            throw new Refused("输出位置 " + out + " 已存在", out + " exists already");
        }
        if (!Files.isDirectory(in)) {
            throw new Refused("没有文件夹 " + in, "there is no folder " + in);
        }
        Pack read = Packs.read(pack);
        Pace pace = new Pace();
        Intake intake = new Intake(read, ScreeningEngine.named("duckdb"), terminal, pace);
        LocalDate day = asOf == null ? Office.today() : asOf;
        try (WholeDirectory whole = WholeDirectory.at(out)) {
            Path draft = whole.draft();
            Intake.Taken taken = intake.take(
                    in, mapping, draft.resolve(ScreeningJob.SNAPSHOT), draft.resolve(ScreeningJob.COPIES), day);
            whole.commit();
            new Summary(terminal).intake(taken.report(), out);
            new Summary(terminal).pace(pace);
        }
        terminal.say(
                "快照在 " + out.resolve(ScreeningJob.SNAPSHOT),
                "the snapshot lies in " + out.resolve(ScreeningJob.SNAPSHOT));
        return 0;
    }
}
