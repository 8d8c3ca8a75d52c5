package camphor.cli;

import camphor.pack.explain.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. */
@Command(
        name = "camphor",
        description = {"香樟：防返贫监测帮扶的规则包、名单导入、筛查和台账。"},
        mixinStandardHelpOptions = true,
        version = "camphor 0.1.0",
        subcommands = {
            Demo.class,
            Generate.class,
            Import.class,
            Screen.class,
            PackCommand.class,
            Why.class,
            Templates.class,
            Dictionary.class,
        })
public final class Main implements Runnable {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            scope = CommandLine.ScopeType.INHERIT,
            description = "提示语言：zh（默认）或 en")
    private String lang = "zh";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(words));
    }

    /** Runs a command; answers with the exit code: 0 done, 1 faults found, 2 wrong usage, 3 refused, 70 a bug. */
    static int run(String... words) {
        CommandLine line = new CommandLine(new Main());
        boolean english = language(List.of(words)) == Language.EN;
        line.setResourceBundle(ResourceBundle.getBundle("camphor.cli.help", english ? Locale.ENGLISH : Locale.CHINESE));
        if (!english) {
            inChinese(line);
        }
        line.setExecutionExceptionHandler(new Refusals(language(List.of(words))));
        line.setParameterExceptionHandler(new WrongUsage(language(List.of(words))));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(words);
    }

    /** The word for a command in the line that says how to write one, which no bundle can give. */
    private static void inChinese(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("[命令]");
        line.getSubcommands().values().forEach(Main::inChinese);
    }

    /** Asked for before anything is parsed: help and usage errors must already be in it. */
    private static Language language(List<String> words) {
        int at = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en"));
        return english ? Language.EN : Language.ZH;
    }

    Language language() {
        return lang.equals("en") ? Language.EN : Language.ZH;
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
