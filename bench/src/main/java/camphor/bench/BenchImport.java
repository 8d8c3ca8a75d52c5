package camphor.bench;

import camphor.bench.imports.ImportBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench import}. */
@Command(name = "import", description = "十万行六十列的工作簿：导入与裸读、POI 用户模型并排比较")
final class BenchImport implements Callable<Integer> {
    @Option(names = "--write", description = "把结果写进 docs/benchmarks.md")
    private boolean write;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "camphor-bench"));
        new Report(write).section("import", "Import: 100,000 rows × 60 columns", ImportBench.section(directory));
        return 0;
    }
}
