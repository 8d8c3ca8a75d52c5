package camphor.cli;

import camphor.pack.read.CatalogueReader;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.sample.SampleOptions;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A made-up township or county, as the workbooks that its offices would hand in. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "生成一个虚构的乡（或县）的全部名单，供演示和测试；人物全为虚构，埋设的问题记在 truth.csv。")
final class Generate implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @ArgGroup(multiplicity = "1")
    private Division division = new Division();

    @Option(names = "--seed", defaultValue = "1", paramLabel = "数", description = "种子；同一种子生成同样的人和问题")
    private long seed = 1;

    @Option(names = "--persons", paramLabel = "人数", description = "大约多少人；默认乡 12,000，县 1,000,000")
    private @Nullable Integer persons;

    @Option(names = "--no-faults", description = "不埋设问题")
    private boolean withoutFaults;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "输出文件夹，必须还不存在或是空的")
    private Path out = Path.of("");

    private static final class Division {
        @Option(names = "--township", paramLabel = "代码", description = "乡镇代码，如 430421212")
        private @Nullable String township;

        @Option(
                names = "--county",
                arity = "0..1",
                fallbackValue = "430421",
                paramLabel = "代码",
                description = "县代码；不写代码即衡阳县 430421")
        private @Nullable String county;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        SampleOptions options = options();
        write(options, out, terminal);
        terminal.say(
                "名单在 " + out.resolve(camphor.sample.Generate.LISTS),
                "the lists lie in " + out.resolve(camphor.sample.Generate.LISTS));
        return 0;
    }

    private SampleOptions options() {
        String county = division.county;
        SampleOptions options = county == null
                ? SampleOptions.township(Objects.requireNonNull(division.township), seed)
                : SampleOptions.county(county, seed);
        SampleOptions sized = persons == null ? options : options.withPersons(persons);
        return withoutFaults ? sized.withoutFaults() : sized;
    }

    static void write(SampleOptions options, Path out, Terminal terminal) {
        Catalogue catalogue = CatalogueReader.read(Packs.home().resolve("base")).orThrow();
        try {
            Label making = new Label("生成名单（村）", "making the lists (villages)");
            new camphor.sample.Generate(catalogue, options)
                    .into(out, (village, done, all) -> terminal.step(making, done, all));
            terminal.done();
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        }
    }
}
