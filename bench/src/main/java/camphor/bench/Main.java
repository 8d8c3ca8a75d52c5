package camphor.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./camphor bench …}: measurements beside what a user would take instead. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "并排测量：同样的数据、同样的规则，与可替代的做法比较",
        subcommands = {BenchScreening.class, BenchImport.class, BenchChange.class, BenchRegister.class})
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
