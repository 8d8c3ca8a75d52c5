package camphor.cli;

import camphor.pack.Pack;
import camphor.pack.diff.DiffText;
import camphor.pack.diff.HitDiff;
import camphor.pack.diff.HitDiff.Hit;
import camphor.pack.diff.PackDiff;
import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** In what two packs differ, and whom it would concern. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "比较两个规则包：条款、规则、参数有何不同；给出 --in 时，还预览哪些户会进来、哪些户会出去。")
final class PackDiffCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand parent;

    @Parameters(index = "0", paramLabel = "原规则包")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "新规则包")
    private Path after = Path.of("");

    @Option(names = "--in", paramLabel = "目录", description = "名单文件夹或快照，用来预览影响")
    private @Nullable Path in;

    @Option(names = "--as-of", paramLabel = "日期", description = "数据截至日期；默认今天")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = new Terminal(Objects.requireNonNull(parent).language());
        Pack old = Packs.read(before);
        Pack changed = Packs.read(after);
        DiffText text = new DiffText(terminal.language());
        terminal.print(text.of(PackDiff.between(old, changed)));
        if (in != null) {
            LocalDate day = asOf == null ? Office.today() : asOf;
            terminal.print(text.of(preview(old, changed, in, day, terminal)));
        }
        return 0;
    }

    private static HitDiff preview(Pack old, Pack changed, Path lists, LocalDate day, Terminal terminal)
            throws IOException {
        Path scratch = Files.createTempDirectory("camphor-diff-");
        try {
            return HitDiff.between(
                    hits(old, lists, day, scratch.resolve("a"), terminal),
                    hits(changed, lists, day, scratch.resolve("b"), terminal));
        } finally {
            camphor.screening.WholeDirectory.delete(scratch);
        }
    }

    private static List<Hit> hits(Pack pack, Path lists, LocalDate day, Path out, Terminal terminal)
            throws IOException {
        try (Findings findings = new ScreeningJob(pack, day, terminal).findings(lists, out);
                Stream<Finding> hits = findings.find(Wanted.ALL.with(Truth.HIT))) {
            return hits.map(hit ->
                            new Hit(hit.rule(), hit.subjectKey(), Objects.requireNonNullElse(hit.household(), "")))
                    .toList();
        }
    }
}
