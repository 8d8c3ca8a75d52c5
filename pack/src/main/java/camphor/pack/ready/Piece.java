package camphor.pack.ready;

import camphor.pack.SourceText;
import camphor.rules.Issue;
import camphor.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A wording cut at its braces: what stands in braces is an expression; a doubled brace is a brace.
 *
 * @param expression whether the text is an expression
 */
record Piece(boolean expression, SourceText text) {
    static List<Piece> of(SourceText wording, Consumer<Issue> faults) {
        int[] points = wording.text().codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < points.length) {
            if (doubled(points, at)) {
                at += 2;
            } else if (points[at] == '{') {
                int end = closing(points, at);
                if (end < 0) {
                    fault(wording, at, "花括号没有闭合", "the brace is not closed", faults);
                    break;
                }
                words(wording, from, at, pieces);
                pieces.add(new Piece(true, wording.part(at + 1, end)));
                at = end + 1;
                from = at;
            } else {
                if (points[at] == '}') {
                    fault(wording, at, "多出一个 }", "a } without its {", faults);
                }
                at++;
            }
        }
        words(wording, from, points.length, pieces);
        return pieces;
    }

    /** The words with doubled braces as single ones. */
    String words() {
        return text.text().replace("{{", "{").replace("}}", "}");
    }

    private static void words(SourceText wording, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(false, wording.part(from, to)));
        }
    }

    private static boolean doubled(int[] points, int at) {
        boolean brace = points[at] == '{' || points[at] == '}';
        return brace && at + 1 < points.length && points[at + 1] == points[at];
    }

    /** The closing brace of an expression, or -1; a brace within quotes is part of a text. */
    private static int closing(int[] points, int open) {
        int quote = 0;
        for (int at = open + 1; at < points.length; at++) {
            if (quote != 0) {
                quote = points[at] == quote ? 0 : quote;
            } else if (points[at] == '\'' || points[at] == '"') {
                quote = points[at];
            } else if (points[at] == '}' || points[at] == '{') {
                return points[at] == '}' ? at : -1;
            }
        }
        return -1;
    }

    private static void fault(SourceText wording, int at, String zh, String en, Consumer<Issue> faults) {
        faults.accept(Issue.error("bad-placeholder", wording.place(at), new Label(zh, en)));
    }
}
