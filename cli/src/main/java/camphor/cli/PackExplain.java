package camphor.cli;

import camphor.pack.Pack;
import camphor.pack.explain.Burden;
import camphor.pack.explain.PackExplanation;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(parent).language());
        Pack pack = Packs.read(folder);
        terminal.print(new PackExplanation(pack, terminal.language()).text(Burden.of(pack, Map.of())));
        return 0;
    }
}
