package camphor.workbook.heading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which two spellings of a heading or a code are the same. */
public final class Wording {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{C}*★☆'\"“”‘’:：]+");
    private static final Pattern REMARK =
            Pattern.compile("\\((元|万元|元/年|元/月|亩|月|个月|月数|年|岁|天|日|人|户|个|次|平方米|m2|公里|km|分钟|百分比|必填|选填|多选|可多选|单选"
                    + "|格式.*|如.*|例.*|[a-z0-9%/.\\-]+)\\)");

    private Wording() {}

    /** Half-width, lower case, one kind of brackets, without spaces, line breaks, stars, colons and quotes. */
    public static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String brackets =
                folded.replace('[', '(').replace(']', ')').replace('【', '(').replace('】', ')');
        return NOISE.matcher(brackets.replace('〔', '(').replace('〕', ')')).replaceAll("");
    }

    /** The normal form without a unit or a remark in brackets, as in 务工时间（月） or 出生日期(YYYYMMDD). */
    static String bare(String normal) {
        return REMARK.matcher(normal).replaceAll("");
    }

    /** What a number of the column counts in ten thousands: a heading may say 万元. */
    static boolean inTenThousands(String normal) {
        return normal.contains("(万元)");
    }

    /** Single-character edits that turn one text into the other. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
