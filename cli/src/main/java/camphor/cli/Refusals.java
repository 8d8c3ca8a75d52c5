package camphor.cli;

import camphor.pack.explain.Language;
import camphor.rules.Label;
import camphor.screening.ScreeningCancelled;
import camphor.screening.ScreeningFault;
import camphor.workbook.WorkbookRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence and an exit code. */
final class Refusals implements IExecutionExceptionHandler {
    static final int REFUSED = 3;
    private static final int CANCELLED = 130;
    private static final int BUG = 70;

    private final Language language;

    Refusals(Language language) {
        this.language = language;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult words) {
        line.getErr().println(language.of(sentence(failure)));
        if (failure instanceof ScreeningCancelled) {
            return CANCELLED;
        }
        return isBug(failure) ? BUG : REFUSED;
    }

    private static Label sentence(Exception failure) {
        if (failure instanceof Refused refused) {
            return refused.reason();
        }
        if (failure instanceof ScreeningFault fault) {
            return fault.label();
        }
        if (failure instanceof WorkbookRefused refused) {
            String file = refused.file();
            return new Label(
                    file + "：" + refused.reason().zh(),
                    file + ": " + refused.reason().en());
        }
        if (failure instanceof ScreeningCancelled) {
            return new Label("已取消，没有留下任何文件", "cancelled; nothing was left behind");
        }
        return other(failure);
    }

    private static Label other(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (isBug(failure)) {
            return new Label("程序出错了，请把这一行报给维护人员：" + failure, "this is a bug; please report this line: " + failure);
        }
        return new Label("读写失败：" + message, "cannot read or write: " + message);
    }

    private static boolean isBug(Exception failure) {
        return !(failure instanceof Refused
                || failure instanceof ScreeningFault
                || failure instanceof ScreeningCancelled
                || failure instanceof WorkbookRefused
                || failure instanceof IOException
                || failure instanceof UncheckedIOException);
    }
}
