package camphor.cli;

import camphor.ledger.Pace;
import camphor.pack.Pack;
import camphor.pack.explain.Burden;
import camphor.pack.explain.PackExplanation;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The matrix of a pack and what it asks of people. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "打印规则包的对照表：条款 × 责任单位 × 问题 × 规则 × 指标 × 时限，以及各岗位的工作量。")
final class PackExplain implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand parent;

    @Parameters(paramLabel = "目录", description = "规则包目录，如 packs/zhangshu-2021")
    private Path folder = Path.of("");

    @Option(names = "--in", paramLabel = "目录", description = "名单文件夹或快照，用来数各岗位的对象")
    private @Nullable Path in;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = new Terminal(Objects.requireNonNull(parent).language());
        Pack pack = Packs.read(folder);
        Map<String, Long> subjects = in == null ? Map.of() : subjects(pack, in, terminal);
        terminal.print(new PackExplanation(pack, terminal.language()).text(Burden.of(pack, subjects)));
        return 0;
    }

    /** How many records each delivered table has. */
    private static Map<String, Long> subjects(Pack pack, Path data, Terminal terminal) throws IOException {
        if (ScreeningJob.isSnapshot(data)) {
            return Snapshot.open(data, pack.catalogue()).rows();
        }
        if (!Files.isDirectory(data)) {
            throw new Refused("没有文件夹 " + data, "there is no folder " + data);
        }
        Path scratch = Files.createTempDirectory("camphor-explain-");
        try {
            return new Intake(pack, ScreeningEngine.named("duckdb"), terminal, new Pace())
                    .take(data, null, scratch.resolve("snapshot"), scratch.resolve("copies"), Office.today())
                    .snapshot()
                    .rows();
        } finally {
            WholeDirectory.delete(scratch);
        }
    }
}
