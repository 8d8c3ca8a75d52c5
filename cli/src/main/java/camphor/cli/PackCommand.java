package camphor.cli;

import camphor.pack.explain.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What can be done with a pack. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "规则包：检查、说明、比较。",
        subcommands = {PackCheck.class, PackExplain.class, PackDiffCommand.class})
final class PackCommand implements Runnable {
    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Language language() {
        return Objects.requireNonNull(main).language();
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
