package camphor.rules.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression piece by piece and stops at the first thing that engines do not share. */
final class PatternReader {
    /** The Han script as ranges, because not every engine knows scripts by name (Unicode 15, blocks in general use). */
    private static final String HAN = "\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9"
            + "\uD840\uDC00-\uD87E\uDE1D\uD880\uDC00-\uD884\uDFAF";

    private static final String SPECIAL = "\\.[]{}()*+?^$|-/\"'";
    private static final int MOST_REPEATS = 255;
    private static final int MOST_NESTED_REPEATS = 1_000;

    private final int[] text;
    private final List<String> pieces = new ArrayList<>();
    private int at;
    private boolean repeatable;
    private int groupRepeats = 1;
    private int signRepeats = 1;

    PatternReader(String written) {
        text = written.codePoints().toArray();
    }

    Optional<List<String>> pieces() {
        while (at < text.length) {
            if (!next()) {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    private boolean next() {
        int sign = text[at++];
        return switch (sign) {
            case '\\' -> escaped();
            case '[' -> charClass();
            case '(' -> group();
            case ')' -> add(")", true);
            case '.' -> add("[^\\n]", true);
            case '^' -> add("^", false);
            case '$' -> add(TextPattern.END, false);
            case '|' -> add("|", false);
            case '*', '+', '?' -> repeat(Character.toString(sign));
            case '{' -> counted();
            default -> add(literal(sign), true);
        };
    }

    private boolean add(String piece, boolean canRepeat) {
        pieces.add(piece);
        repeatable = canRepeat;
        return true;
    }

    private boolean escaped() {
        if (at < text.length && text[at] == 'z') {
            at++;
            return add(TextPattern.END, false);
        }
        String inside = escapeInside();
        if (inside != null) {
            return add("[" + inside + "]", true);
        }
        String outside = at < text.length ? negated(text[at]) : null;
        at++;
        return outside != null && add("[^" + outside + "]", true);
    }

    private static @Nullable String negated(int letter) {
        return switch (letter) {
            case 'D' -> "0-9";
            case 'W' -> "0-9A-Za-z_";
            case 'S' -> "\\t\\n\\f\\r ";
            default -> null;
        };
    }

    /** What an escape adds to a class; null, and nothing read, when it is none of those that engines share. */
    private @Nullable String escapeInside() {
        if (at == text.length) {
            return null;
        }
        int letter = text[at];
        if (letter == 'p' && new String(text, at, Math.min(6, text.length - at)).equals("p{Han}")) {
            at += 6;
            return HAN;
        }
        String meaning = switch (letter) {
            case 'd' -> "0-9";
            case 'w' -> "0-9A-Za-z_";
            case 's' -> "\\t\\n\\f\\r ";
            case 'n' -> "\\n";
            case 't' -> "\\t";
            case 'r' -> "\\r";
            default -> SPECIAL.indexOf(letter) >= 0 ? literal(letter) : null;
        };
        at += meaning == null ? 0 : 1;
        return meaning;
    }

    private boolean charClass() {
        StringBuilder piece = new StringBuilder("[");
        if (at < text.length && text[at] == '^') {
            piece.append('^');
            at++;
        }
        int items = 0;
        while (at < text.length && text[at] != ']') {
            int sign = text[at++];
            String item = sign == '\\' ? escapeInside() : rangeSign(sign);
            if (item == null) {
                return false;
            }
            piece.append(item);
            items++;
        }
        at++;
        return at <= text.length && items > 0 && add(piece.append(']').toString(), true);
    }

    /** A sign of a class; a hyphen between two signs makes a range, elsewhere it stands for itself. */
    private @Nullable String rangeSign(int sign) {
        if (sign == '[' || sign == '&') {
            return sign == '[' ? null : "\\&";
        }
        boolean range = sign == '-' && at >= 2 && text[at - 2] != '[' && at < text.length && text[at] != ']';
        return range ? "-" : literal(sign);
    }

    private boolean group() {
        if (at < text.length && text[at] == '?') {
            if (at + 1 >= text.length || text[at + 1] != ':') {
                return false;
            }
            at += 2;
        }
        return add("(?:", false);
    }

    private boolean repeat(String sign) {
        return repeatable && add(sign, false);
    }

    private boolean counted() {
        StringBuilder count = new StringBuilder();
        while (at < text.length && text[at] != '}') {
            count.appendCodePoint(text[at++]);
        }
        at++;
        if (at > text.length || !repeatable || !count.toString().matches("[0-9]{1,3}(,([0-9]{1,3})?)?")) {
            return false;
        }
        int most = 1;
        for (String number : count.toString().split(",", -1)) {
            most = Math.max(most, number.isEmpty() ? 1 : Integer.parseInt(number));
        }
        boolean group = pieces.get(pieces.size() - 1).equals(")");
        groupRepeats *= group ? most : 1;
        signRepeats = group ? signRepeats : Math.max(signRepeats, most);
        return most <= MOST_REPEATS
                && groupRepeats * signRepeats <= MOST_NESTED_REPEATS
                && add("{" + count + "}", false);
    }

    private static String literal(int sign) {
        boolean plain = SPECIAL.indexOf(sign) < 0 || sign == '/' || sign == '"' || sign == '\'';
        return plain ? Character.toString(sign) : "\\" + Character.toString(sign);
    }
}
