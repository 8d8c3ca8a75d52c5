package camphor.cli;

import camphor.pack.explain.DataDictionary;
import camphor.pack.read.CatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The data dictionary, from the fact catalogue. */
@Command(name = "dictionary", mixinStandardHelpOptions = true, description = "由事实目录生成数据字典（Markdown，中英对照）。")
final class Dictionary implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--pack", paramLabel = "目录", description = "规则包目录；默认随程序的 packs/base")
    private @Nullable Path pack;

    @Option(names = "--out", paramLabel = "文件", description = "输出文件；不给则打印出来")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = new Terminal(Objects.requireNonNull(main).language());
        Path folder = pack == null ? Packs.home().resolve("base") : pack;
        String text = DataDictionary.markdown(CatalogueReader.read(folder).orThrow());
        if (out == null) {
            terminal.print(text);
        } else {
            Files.writeString(out, text);
            terminal.say("数据字典在 " + out, "the data dictionary lies in " + out);
        }
        return 0;
    }
}
