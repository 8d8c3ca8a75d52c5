package camphor.rules.language;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** The faults of one text, each told once at its place. */
final class Faults {
    private record Fault(int offset, String code, Label message) {}

    private final Set<Fault> faults = new HashSet<>();
    private final int[] text;
    private final Place start;

    /** @param start where the text's first character stands; without a line, places are counted in the text itself */
    Faults(String text, Place start) {
        this.text = text.codePoints().toArray();
        this.start = start;
    }

    void add(int offset, String code, String zh, String en) {
        faults.add(new Fault(offset, code, new Label(zh, en)));
    }

    /** Tells the same faults of another form of the text. */
    void moveTo(Faults other, IntUnaryOperator offset) {
        faults.forEach(
                fault -> other.faults.add(new Fault(offset.applyAsInt(fault.offset()), fault.code(), fault.message())));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        faults.stream()
                .sorted(Comparator.comparingInt(Fault::offset).thenComparing(Fault::code))
                .forEach(fault -> issues.add(Issue.error(fault.code(), place(fault.offset()), fault.message())));
        return issues;
    }

    /** The lines of a block in a file share its indentation, so each line starts at the column of the first. */
    private Place place(int offset) {
        int line = 0;
        int column = 0;
        for (int i = 0; i < Math.min(offset, text.length); i++) {
            boolean lineEnds = text[i] == '\n';
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 0 : column + 1;
        }
        int firstLine = Math.max(1, start.line());
        int firstColumn = Math.max(1, start.column());
        return new Place(start.file(), firstLine + line, firstColumn + column);
    }
}
