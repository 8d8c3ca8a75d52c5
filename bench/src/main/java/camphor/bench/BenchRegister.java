package camphor.bench;

import camphor.bench.register.RegisterBench;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench register}. */
@Command(name = "register", description = "县级规模：名单、筛选、查找、一户一档，经 HTTP 与同样的 SQL（pgbench）并排测量，各级权限并排测量")
final class BenchRegister implements Callable<Integer> {
    private static final LocalDate CAMPAIGN = LocalDate.of(2021, 9, 26);

    @Option(names = "--persons", defaultValue = "1000000", description = "人口规模（数据目录为空时生成）")
    private int persons;

    @Option(names = "--users", defaultValue = "20", description = "同时在线人数")
    private int users;

    @Option(names = "--seconds", defaultValue = "2", description = "每页测几秒")
    private double seconds;

    @Option(names = "--warm-up", defaultValue = "90", description = "测量前预热几秒")
    private double warmUp;

    @Option(names = "--data", description = "数据目录，再次测量时沿用")
    private Path data = Path.of(System.getProperty("java.io.tmpdir"), "camphor-bench", "register");

    @Option(names = "--pgbench", defaultValue = "/usr/lib/postgresql/15/bin/pgbench", description = "pgbench 程序")
    private Path pgbench = Path.of("pgbench");

    @Option(names = "--pack", defaultValue = "packs/zhangshu-2021", description = "行动包目录")
    private Path pack = Path.of("packs/zhangshu-2021");

    @Option(names = "--prepare", description = "只生成数据，不测量")
    private boolean prepare;

    @Option(names = "--write", description = "把结果写进 docs/benchmarks.md")
    private boolean write;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("camphor.home", ".")).toAbsolutePath();
        RegisterBench bench =
                new RegisterBench(home, data, pgbench, new RegisterBench.Load(persons, users, seconds, warmUp));
        if (prepare) {
            bench.prepare();
        } else {
            String title = "The register's pages, %d users at once".formatted(users);
            new Report(write).section("register", title, bench.measured(rules(home)));
        }
        return 0;
    }

    private Map<String, List<String>> rules(Path home) {
        PackRules rules = PackRules.of(PackReader.read(home.resolve(pack)).orThrow(), CAMPAIGN)
                .orThrow();
        return rules.rules().stream()
                .collect(Collectors.groupingBy(
                        ReadyRule::clause, TreeMap::new, Collectors.mapping(ReadyRule::id, Collectors.toList())));
    }
}
