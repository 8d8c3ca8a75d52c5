package camphor.cli;

import camphor.pack.read.CatalogueReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Empty workbooks with the headings that the import knows. */
@Command(name = "templates", mixinStandardHelpOptions = true, description = "写出各类名单的空白模板（.xlsx），表头即导入时认识的表头。")
final class Templates implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--pack", paramLabel = "目录", description = "规则包目录；默认随程序的 packs/base")
    private @Nullable Path pack;

    @Option(names = "--out", required = true, paramLabel = "目录", description = "输出文件夹")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Path folder = pack == null ? Packs.home().resolve("base") : pack;
        new camphor.workbook.out.Templates(CatalogueReader.read(folder).orThrow()).writeAll(out);
        new Terminal(Objects.requireNonNull(main).language()).say("模板在 " + out, "the templates lie in " + out);
        return 0;
    }
}
