package camphor.rules.language;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationResult;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser's and checker's own messages in both languages of the product. */
final class CheckerFaults {
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(?([^']*?)\\)?'.*", Pattern.DOTALL);
    private static final Pattern EXTRANEOUS = Pattern.compile("extraneous input '(.*?)' expecting");
    private static final Pattern SIGN = Pattern.compile("[_!@-]*([^_@]+)_*");
    private static final Map<String, String> KINDS = Map.of(
            "int", "整数",
            "double", "小数",
            "string", "文本",
            "bool", "是否",
            "date", "日期",
            "list", "列表");

    private CheckerFaults() {}

    static void add(CelValidationResult result, String text, Faults faults) {
        for (CelIssue issue : result.getErrors()) {
            int offset = offset(
                    text,
                    issue.getSourceLocation().getLine(),
                    issue.getSourceLocation().getColumn());
            add(issue.getMessage(), offset, faults);
        }
    }

    private static void add(String message, int offset, Faults faults) {
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            String kinds = overload.group(2).replace("camphor.table.", "");
            faults.add(
                    offset,
                    "kinds-do-not-fit",
                    "“" + sign(overload.group(1)) + "”不能用于（" + inChinese(kinds) + "）",
                    "\"" + sign(overload.group(1)) + "\" cannot be used on (" + inEnglish(kinds) + ")");
        } else {
            syntax(message.replaceFirst("^Syntax error: ", ""), offset, faults);
        }
    }

    private static void syntax(String plain, int offset, Faults faults) {
        Matcher extraneous = EXTRANEOUS.matcher(plain);
        if (plain.contains("input '<EOF>'")) {
            faults.add(offset, "syntax", "文本没有写完", "the text ends too early");
        } else if (extraneous.lookingAt()) {
            faults.add(
                    offset,
                    "syntax",
                    "这里的 " + extraneous.group(1) + " 是多余的",
                    "the " + extraneous.group(1) + " here is too much");
        } else {
            faults.add(offset, "syntax", "语法错误：" + plain, "syntax error: " + plain);
        }
    }

    private static String sign(String function) {
        Matcher sign = SIGN.matcher(function);
        return sign.matches() ? sign.group(1) : function;
    }

    private static String inChinese(String kinds) {
        String words = kinds;
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            words = words.replaceAll("\\b" + kind.getKey() + "\\b", kind.getValue());
        }
        return words;
    }

    private static String inEnglish(String kinds) {
        return kinds.replaceAll("\\bdouble\\b", "decimal")
                .replaceAll("\\bstring\\b", "text")
                .replaceAll("\\bint\\b", "integer");
    }

    /** The offset in code points of a line (from 1) and column (from 0). */
    private static int offset(String text, int line, int column) {
        int[] signs = text.codePoints().toArray();
        int at = 0;
        for (int left = line - 1; left > 0 && at < signs.length; at++) {
            left -= signs[at] == '\n' ? 1 : 0;
        }
        return Written.nameStart(signs, at + Math.max(0, column));
    }
}
