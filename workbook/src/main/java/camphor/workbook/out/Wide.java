package camphor.workbook.out;

/** How much room a text takes: Chinese characters twice that of Latin ones. */
public final class Wide {
    private static final int LONGEST_CELL = 32_767;

    private Wide() {}

    /** Half-width characters of the longest line. */
    static int width(String text) {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width = c == '\n' ? 0 : width + (isWide(c) ? 2 : 1);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    private static boolean isWide(char c) {
        return c >= '\u1100' && !(c >= '\u2010' && c <= '\u2027') && !(c >= '\uff61' && c <= '\uffdc');
    }

    /** The text as a cell can hold it: without control characters, not longer than the format allows. */
    public static String cell(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = (c < ' ' && c != '\n' && c != '\t') || c >= '\ufffe' || isAloneSurrogate(text, i);
            if (bad && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!bad && clean != null) {
                clean.append(c);
            }
        }
        String whole = escaped(clean == null ? text : clean.toString());
        return whole.length() <= LONGEST_CELL ? whole : whole.substring(0, LONGEST_CELL - 1) + "…";
    }

    private static boolean isAloneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Spreadsheets read {@code _x0041_} as a character; a text that looks so is escaped in the same way (22.9.2.19). */
    private static String escaped(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }
}
