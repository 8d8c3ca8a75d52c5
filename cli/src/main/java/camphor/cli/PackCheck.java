package camphor.cli;

import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.pack.check.PackChecker;
import camphor.rules.Issue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Every fault of a pack, with its place. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "检查规则包，逐条列出错误：文件:行:列：错在哪里、应当怎样。有错误时退出码为 1。")
final class PackCheck implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand parent;

    @Parameters(paramLabel = "目录", description = "规则包目录，如 packs/zhangshu-2021")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(parent).language());
        if (!Files.isDirectory(folder)) {
            throw new Refused("没有规则包目录 " + folder, "there is no pack folder " + folder);
        }
        Reading<Pack> reading = PackChecker.check(folder);
        reading.issues().forEach(issue -> show(issue, terminal));
        return conclusion(reading, terminal);
    }

    private static void show(Issue issue, Terminal terminal) {
        boolean error = issue.severity() == Issue.Severity.ERROR;
        String kind = terminal.language().of(error ? "错误" : "提醒", error ? "error" : "warning");
        terminal.print(issue.place() + ": " + kind + " [" + issue.code() + "] "
                + terminal.language().of(issue.message()));
    }

    private static int conclusion(Reading<Pack> reading, Terminal terminal) {
        List<Issue> errors = reading.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .toList();
        Pack pack = reading.value();
        if (pack == null || !errors.isEmpty()) {
            terminal.say("有 " + errors.size() + " 处错误", errors.size() + " faults");
            return 1;
        }
        terminal.say(
                "规则包 " + pack.id() + " " + pack.version() + " 没有错误：条款 "
                        + pack.clauses().size() + "，规则 "
                        + pack.rules().size() + "，指标 " + pack.indicators().size() + "，检查表 "
                        + pack.checklists().size(),
                "the pack " + pack.id() + " " + pack.version() + " is clean: "
                        + pack.clauses().size() + " clauses, "
                        + pack.rules().size() + " rules, " + pack.indicators().size() + " indicators, "
                        + pack.checklists().size() + " checklists");
        return 0;
    }
}
