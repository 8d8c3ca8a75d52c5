package camphor.workbook.convert;

/** Texts without what slips in by typing: outer spaces, invisible characters, full-width digits and letters. */
public final class CleanText {
    private CleanText() {}

    /** Without spaces of any kind at both ends. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /**
     * The text as it is kept: half-width digits and letters, no invisible characters, and no space between two Chinese
     * characters or two digits, where it only spreads a name or a number.
     */
    public static String of(String text) {
        return isClean(text) ? text : cleaned(stripped(text));
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || halfWidth(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (!isSpace(c)) {
                clean.append(c);
            } else if (!isInvisible(c) && keepsApart(clean, text, i)) {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    private static boolean keepsApart(StringBuilder before, String text, int at) {
        int next = at + 1;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        if (before.isEmpty() || next == text.length()) {
            return false;
        }
        char left = before.charAt(before.length() - 1);
        char right = halfWidth(text.charAt(next));
        boolean chinese = Character.isIdeographic(left) && Character.isIdeographic(right);
        return left != ' ' && !chinese && !(Character.isDigit(left) && Character.isDigit(right));
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= '\u00a0' && (c == '\u00a0' || c == '\u3000' || c == '\u2007' || isInvisible(c)));
    }

    private static boolean isInvisible(char c) {
        return c == '\ufeff' || c == '\u2060' || (c >= '\u200b' && c <= '\u200f');
    }

    /** Full-width digits, letters and signs of numbers as half-width; Chinese punctuation stays. */
    static char halfWidth(char c) {
        if (c < '\uff01' || c > '\uff5e') {
            return c;
        }
        char half = (char) (c - 0xfee0);
        boolean kept =
                half == ',' || half == ';' || half == ':' || half == '(' || half == ')' || half == '!' || half == '?';
        return kept ? c : half;
    }
}
