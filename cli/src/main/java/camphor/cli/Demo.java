package camphor.cli;

import camphor.sample.SampleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A township made up and screened: what the program does, seen at once. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "演示：生成樟树乡的虚构名单（约 12,000 人）并按行动方案筛查，写出全部台账。")
final class Demo implements Callable<Integer> {
    private static final String TOWNSHIP = "430421212";

    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--out", defaultValue = "demo", paramLabel = "目录", description = "输出文件夹，默认 ./demo")
    private Path out = Path.of("demo");

    @Option(names = "--seed", defaultValue = "1", paramLabel = "数", description = "种子，默认 1")
    private long seed = 1;

    @Option(names = "--persons", paramLabel = "人数", description = "大约多少人，默认 12,000")
    private @Nullable Integer persons;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        SampleOptions options = SampleOptions.township(TOWNSHIP, seed);
        SampleOptions sized = persons == null ? options : options.withPersons(persons);
        Path made = out.resolve("名单-种子" + seed + (persons == null ? "" : "-" + persons + "人"));
        if (!Files.exists(made)) {
            Generate.write(sized, made, terminal);
        }
        terminal.say("名单在 " + made, "the lists lie in " + made);
        ScreeningJob job =
                new ScreeningJob(Packs.read(Packs.home().resolve("zhangshu-2021")), options.asOf(), terminal);
        Path ledgers = out.resolve("台账");
        new Summary(terminal).show(job.run(made.resolve(camphor.sample.Generate.LISTS), null, null, ledgers), ledgers);
        return 0;
    }
}
