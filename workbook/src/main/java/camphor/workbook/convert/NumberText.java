package camphor.workbook.convert;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them. */
final class NumberText {
    private static final int LONGEST = 40;
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([,，]\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private NumberText() {}

    /** The number in a text, the unit's word left out; null when the text is no number. */
    static @Nullable BigDecimal read(String text, @Nullable String unit) {
        BigDecimal simple = simple(text);
        return simple == null ? written(TextCell.unwrapped(CleanText.of(text)), unit) : simple;
    }

    /** Digits with at most one point: nearly all there are. */
    private static @Nullable BigDecimal simple(String text) {
        int length = text.length();
        if (length > 17) {
            return null;
        }
        long unscaled = 0;
        int point = -1;
        int start = text.charAt(0) == '-' ? 1 : 0;
        for (int i = start; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (text.charAt(i) == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        if (start == length) {
            return null;
        }
        return BigDecimal.valueOf(start == 1 ? -unscaled : unscaled, point < 0 ? 0 : length - point - 1);
    }

    private static @Nullable BigDecimal written(String text, @Nullable String unit) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean currency = text.charAt(0) == '¥' || text.charAt(0) == '￥';
        String bare = currency ? text.substring(1).strip() : text;
        bare = bare.substring(0, Units.withoutWord(bare, unit)).strip();
        boolean tenThousands = bare.endsWith("万");
        bare = tenThousands ? bare.substring(0, bare.length() - 1).strip() : bare;
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(",", "").replace("，", "");
        }
        if (!PLAIN.matcher(bare).matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(bare);
        return tenThousands ? value.movePointRight(4) : value;
    }
}
