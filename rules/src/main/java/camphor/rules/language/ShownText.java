package camphor.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in which names may be Chinese labels, cut into pieces. The parser knows no Chinese names, so each label gets a
 * stand-in; {@link #plain()} is the text with stand-ins, which is parsed in its place.
 */
final class ShownText {
    private static final String STAND_IN = "zz_label_";
    private static final int OPEN = '「';
    private static final int CLOSE = '」';

    /** @param label null for text between labels */
    private record Piece(String text, @Nullable String label, int start, int plainStart) {}

    private final int[] text;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int plainLength;
    private int at;

    ShownText(String shown) {
        text = shown.codePoints().toArray();
        int from = 0;
        while (at < text.length) {
            int start = at;
            String label = label();
            if (label != null) {
                literal(from, start);
                piece(STAND_IN + pieces.size() + "_", label, start);
                from = at;
            }
        }
        literal(from, text.length);
    }

    private void literal(int from, int to) {
        if (to > from) {
            piece(new String(text, from, to - from), null, from);
        }
    }

    private void piece(String written, @Nullable String label, int start) {
        pieces.add(new Piece(written, label, start, plainLength));
        plain.append(written);
        plainLength += written.codePointCount(0, written.length());
    }

    /** The label that starts here; null, and one sign or one whole constant passed, where none does. */
    private @Nullable String label() {
        int start = at;
        int sign = text[at++];
        if (sign == '"' || sign == '\'') {
            constant(sign, start > 0 && (text[start - 1] == 'r' || text[start - 1] == 'R'));
            return null;
        }
        if (sign == OPEN) {
            while (at < text.length && text[at] != CLOSE) {
                at++;
            }
            at = Math.min(text.length, at + 1);
            return new String(text, start + 1, Math.max(0, at - start - 2));
        }
        if (!Character.isIdeographic(sign)) {
            return null;
        }
        while (at < text.length && Character.isLetterOrDigit(text[at])) {
            at++;
        }
        return new String(text, start, at - start);
    }

    private void constant(int quote, boolean raw) {
        boolean triple = at + 1 < text.length && text[at] == quote && text[at + 1] == quote;
        at += triple ? 2 : 0;
        int ends = 0;
        while (at < text.length && ends < (triple ? 3 : 1)) {
            int sign = text[at++];
            at += sign == '\\' && !raw ? 1 : 0;
            ends = sign == quote ? ends + 1 : 0;
        }
        at = Math.min(at, text.length);
    }

    String plain() {
        return plain.toString();
    }

    /** The label that a stand-in stands for; any other name is itself. */
    String label(String name) {
        return pieces.stream()
                .filter(piece -> piece.label() != null && piece.text().equals(name))
                .map(piece -> String.valueOf(piece.label()))
                .findFirst()
                .orElse(name);
    }

    boolean isStandIn(String name) {
        return pieces.stream()
                .anyMatch(piece -> piece.label() != null && piece.text().equals(name));
    }

    List<String> standIns() {
        return pieces.stream()
                .filter(piece -> piece.label() != null)
                .map(Piece::text)
                .toList();
    }

    /** Where a place of the plain text is in the shown one. */
    int shownOffset(int plainOffset) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            found = piece.plainStart() <= plainOffset ? piece : found;
        }
        return found.label() != null ? found.start() : found.start() + plainOffset - found.plainStart();
    }

    /** Whether each label's meaning is among those told by offset in the plain text. */
    boolean areAllNamed(Map<Integer, String> ids) {
        return pieces.stream().allMatch(piece -> piece.label() == null || ids.containsKey(piece.plainStart()));
    }

    /** The text with each label replaced by the id that is meant, told by offset in the plain text. */
    String stored(Map<Integer, String> ids) {
        StringBuilder stored = new StringBuilder();
        for (Piece piece : pieces) {
            stored.append(piece.label() == null ? piece.text() : ids.get(piece.plainStart()));
        }
        return stored.toString();
    }
}
