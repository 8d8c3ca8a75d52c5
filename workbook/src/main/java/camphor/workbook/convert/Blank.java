package camphor.workbook.convert;

import java.util.Set;

/** What people write where there is nothing to write. It never becomes a value. */
final class Blank {
    private static final Set<String> MARKS = Set.of(
            "-", "--", "---", "－", "—", "——", "–", "/", "\\", "／", "空", "null", "NULL", "Null", "N/A", "n/a", "NA",
            "nan", "NaN", "未知", "不详", "不清楚", "待定", "无数据", "?", "？");
    private static final int LONGEST = 4;

    private Blank() {}

    static boolean is(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        char first = text.charAt(0);
        boolean edged =
                first <= ' ' || first == '\u3000' || first == '\u00a0' || first == '\ufeff' || first == '\u200b';
        if (!edged && (length > LONGEST || (first >= '0' && first <= '9'))) {
            return false;
        }
        String bare = edged ? CleanText.stripped(text) : text.stripTrailing();
        return bare.isEmpty() || MARKS.contains(bare);
    }
}
