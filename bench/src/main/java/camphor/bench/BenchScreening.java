package camphor.bench;

import camphor.bench.screening.ScreeningBench;
import camphor.bench.screening.Trial;
import camphor.bench.ten.TenBench;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.rules.fact.FactType;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench screening}. */
@Command(name = "screening", description = "整包规则与十条规则：研判引擎与其他做法并排比较")
final class BenchScreening implements Callable<Integer> {
    @Option(names = "--persons", split = ",", defaultValue = "10000,100000", description = "人口规模，可写几个")
    private List<Integer> persons = List.of();

    @Option(names = "--pack", defaultValue = "packs/zhangshu-2021", description = "行动包目录")
    private Path pack = Path.of("packs/zhangshu-2021");

    @Option(names = "--as-of", defaultValue = "2021-09-26", description = "排查基准日")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--postgres-up-to", defaultValue = "1000000", description = "到多大规模还在 PostgreSQL 上比较")
    private int postgresUpTo;

    @Option(names = "--only-ten", description = "只比较十条规则")
    private boolean onlyTen;

    @Option(names = "--write", description = "把结果写进 docs/benchmarks.md")
    private boolean write;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("camphor.home", "."));
        Pack read = PackReader.read(home.resolve(pack)).orThrow();
        PackRules rules = PackRules.of(read, asOf).orThrow();
        Path directory = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "camphor-bench"));
        ScreeningEngine engine = ScreeningEngine.named("duckdb");
        ScreeningBench bench = new ScreeningBench(read, rules, directory);
        StringBuilder whole = new StringBuilder();
        StringBuilder ten = new StringBuilder();
        for (int size : persons) {
            Snapshot snapshot = bench.snapshot(size, engine);
            if (!onlyTen) {
                whole.append(Tables.trials(size, bench.trials(snapshot, size <= postgresUpTo)));
            }
            ten.append(ten(size, read, rules, snapshot, bench));
        }
        Report report = new Report(write);
        if (!onlyTen) {
            report.section(
                    "screening",
                    "Screening: every rule of " + read.id() + " ("
                            + rules.rules().size() + ")",
                    whole.toString());
        }
        report.section("ten", "Ten rules beside Drools, DHIS2's rule engine and a loop by hand", ten.toString());
        return 0;
    }

    private String ten(int size, Pack read, PackRules rules, Snapshot snapshot, ScreeningBench bench) throws Exception {
        Map<String, FactType> parameters =
                read.parameters().stream().collect(Collectors.toMap(Parameter::id, Parameter::type));
        TenBench others = new TenBench(read.catalogue(), parameters, rules.bindings(), snapshot.directory());
        List<Trial> trials = bench.only(others.rules(), snapshot);
        List<TenBench.Timed> timed = others.others();
        agree(trials.get(0), timed.get(0));
        return Tables.ten(size, trials, timed);
    }

    private static void agree(Trial engine, TenBench.Timed byHand) {
        engine.answers().byRule().forEach((rule, counts) -> {
            long[] counted = byHand.counts(rule);
            if (counted[0] != counts.hits() || counted[1] != counts.unknowns()) {
                throw new IllegalStateException(
                        rule + ": by hand " + counted[0] + " and " + counted[1] + ", columns " + counts);
            }
        });
    }
}
