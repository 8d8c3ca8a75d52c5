package camphor.cli;

import camphor.pack.Pack;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists or a snapshot in, findings and ledgers out. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {"按规则包筛查名单或快照，写出问题台账、数据缺口清单、指标表、通报和 report.html。", "输出文件夹要么完整，要么不动；按 Ctrl-C 不会留下半成品。"})
final class Screen implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--pack", required = true, paramLabel = "目录", description = "规则包目录，如 packs/zhangshu-2021")
    private Path pack = Path.of("");

    @Option(names = "--in", required = true, paramLabel = "目录", description = "名单文件夹（.xlsx、.csv），或以前导入得到的快照")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "目录", description = "输出文件夹：空的、还没有的，或以前筛查写出的")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "日期", description = "数据截至日期，如 2021-09-26；默认快照的日期，名单则为今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--previous", paramLabel = "目录", description = "上一次筛查的输出文件夹，用来比较新增、仍存在、已消除")
    private @Nullable Path previous;

    @Option(names = "--mapping", paramLabel = "文件", description = "表头对照文件，用来纠正认错的列")
    private @Nullable Path mapping;

    @Option(
            names = "--engine",
            defaultValue = ScreeningJob.USUAL_ENGINE,
            paramLabel = "名称",
            description = "研判引擎：columns（默认）或 duckdb，结果相同")
    private String engine = ScreeningJob.USUAL_ENGINE;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        Pack read = Packs.read(pack);
        LocalDate day = asOf == null ? usualDay(read) : asOf;
        ScreeningJob.Result result = new ScreeningJob(read, day, terminal, engine).run(in, mapping, previous, out);
        new Summary(terminal).show(result, out);
        return 0;
    }

    /** A snapshot knows its day; lists are taken to speak of today. */
    private LocalDate usualDay(Pack read) {
        return ScreeningJob.isSnapshot(in) ? Snapshot.open(in, read.catalogue()).asOf() : Office.today();
    }
}
