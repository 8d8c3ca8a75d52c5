package camphor.workbook.in;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Characters of one cell, collected without an object for each piece. */
final class TextBuffer {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final int most;
    private char[] chars = new char[256];
    private int length;

    TextBuffer(int most) {
        this.most = most;
    }

    void clear() {
        length = 0;
    }

    /** Adds the reader's current text; false when the cell grows longer than it may. */
    boolean add(XMLStreamReader reader) {
        int more = reader.getTextLength();
        if (length + more > most) {
            return false;
        }
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), chars, length, more);
        length += more;
        return true;
    }

    boolean isEmpty() {
        return length == 0;
    }

    String text() {
        return new String(chars, 0, length);
    }

    /** The text with characters written as {@code _x0041_} put in (22.9.2.19). */
    String unescaped() {
        String text = text();
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(TextBuffer::character) : text;
    }

    private static String character(MatchResult escape) {
        char c = (char) Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(c));
    }

    /** The text as a number of at most nine digits; -1 when it is none. */
    int index() {
        if (length == 0 || length > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
