package camphor.rules.record;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How values of one kind compare: numbers by size, texts by code point, days by calendar, false before true. */
final class Values {
    private Values() {}

    static int compare(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return Long.compare(a, b);
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof String a && right instanceof String b) {
            return byCodePoint(a, b);
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return a.compareTo(b);
        }
        if (left instanceof Boolean a && right instanceof Boolean b) {
            return Boolean.compare(a, b);
        }
        throw new IllegalStateException(left.getClass() + " does not compare with " + right.getClass());
    }

    /** Java compares UTF-16 units, which puts characters beyond U+FFFF in another place than the engines do. */
    private static int byCodePoint(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length()) {
            int left = a.codePointAt(at);
            int right = b.codePointAt(at);
            if (left != right) {
                return Integer.compare(left, right);
            }
            at += Character.charCount(left);
        }
        return Integer.compare(a.length(), b.length());
    }
}
