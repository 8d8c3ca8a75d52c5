package camphor.pack;

import camphor.rules.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known names by edit distance; empty when none is near enough to be meant. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(word, name) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(word, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of a message: the suggestion, or, where nothing is near, all that is possible if that is short. */
    public static Label hint(String word, Collection<String> known) {
        Optional<String> nearest = to(word, known);
        if (nearest.isPresent()) {
            return new Label("，是否想写 “" + nearest.get() + "”？", ", did you mean \"" + nearest.get() + "\"?");
        }
        if (known.isEmpty() || known.size() > 20) {
            return new Label("", "");
        }
        return new Label("，可用：" + String.join("、", known), ", known: " + String.join(", ", known));
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            row = next(row, line, left.charAt(line - 1), right);
        }
        return row[right.length()];
    }

    private static int[] next(int[] above, int line, char letter, String right) {
        int[] row = new int[above.length];
        row[0] = line;
        for (int column = 1; column < row.length; column++) {
            int change = above[column - 1] + (letter == right.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(change, 1 + Math.min(above[column], row[column - 1]));
        }
        return row;
    }
}
