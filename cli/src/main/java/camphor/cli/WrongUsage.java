package camphor.cli;

import camphor.pack.explain.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command, and where its usage stands. */
final class WrongUsage implements IParameterExceptionHandler {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final Language language;

    WrongUsage(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine line = failure.getCommandLine();
        line.getErr().println(language.of(zh(failure), String.valueOf(failure.getMessage())));
        String help = line.getCommandSpec().qualifiedName() + " --help";
        line.getErr().println(language.of("用法见 " + help, "see " + help));
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String zh(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return "缺少：" + missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining("、"));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return "不认识：" + String.join(" ", unmatched.getUnmatched());
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return "只能写其中之一：" + named(failure);
        }
        ArgSpec of = failure.getArgSpec();
        if (failure instanceof OverwrittenOptionException && of != null) {
            return name(of) + " 只能写一次";
        }
        return of == null ? "命令写法不对：" + named(failure) : name(of) + " 的值不对：" + failure.getValue();
    }

    /** The options that the parser's own message is about. */
    private static String named(ParameterException failure) {
        return OPTION.matcher(String.valueOf(failure.getMessage()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String name(ArgSpec of) {
        return of instanceof OptionSpec option ? option.longestName() : of.paramLabel();
    }
}
