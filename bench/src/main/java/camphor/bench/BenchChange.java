package camphor.bench;

import camphor.bench.change.ChangeBench;
import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.screening.ScreeningEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench change}. */
@Command(name = "change", description = "改一户之后，该户全部规则在进程内重新研判要多久")
final class BenchChange implements Callable<Integer> {
    @Option(names = "--persons", defaultValue = "12000", description = "人口规模")
    private int persons;

    @Option(names = "--pack", defaultValue = "packs/zhangshu-2021", description = "行动包目录")
    private Path pack = Path.of("packs/zhangshu-2021");

    @Option(names = "--as-of", defaultValue = "2021-09-26", description = "排查基准日")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--write", description = "把结果写进 docs/benchmarks.md")
    private boolean write;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("camphor.home", "."));
        Pack read = PackReader.read(home.resolve(pack)).orThrow();
        PackRules rules = PackRules.of(read, asOf).orThrow();
        Path directory = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "camphor-bench"));
        ChangeBench.Measured measured =
                new ChangeBench(read.catalogue(), rules, persons).measured(directory, ScreeningEngine.named("duckdb"));
        new Report(write).section("change", "One household is changed", measured.table());
        return 0;
    }
}
