package camphor.rules.record;

import camphor.rules.term.TextTest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts, counted in code points. */
final class Texts {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private Texts() {}

    static long size(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean ask(TextTest test, String text, String part) {
        return switch (test) {
            case STARTS_WITH -> text.startsWith(part);
            case ENDS_WITH -> text.endsWith(part);
            case CONTAINS -> text.contains(part);
        };
    }

    /** Null when the text has no such places; an end of {@code Long.MAX_VALUE} means the text's own. */
    static @Nullable String substring(String text, long from, long to) {
        long size = size(text);
        long end = to == Long.MAX_VALUE ? size : to;
        if (from < 0 || from > end || end > size) {
            return null;
        }
        int start = text.offsetByCodePoints(0, (int) from);
        return text.substring(start, text.offsetByCodePoints(start, (int) (end - from)));
    }

    /** The number that the text writes; null when it is none, or of more than 18 digits. */
    static @Nullable Long whole(String text) {
        return WHOLE.matcher(text).matches() ? (Long) Long.parseLong(text) : null;
    }
}
