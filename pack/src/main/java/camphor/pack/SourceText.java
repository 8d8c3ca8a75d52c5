package camphor.pack;

import camphor.rules.Issue;
import camphor.rules.Place;
import java.util.Arrays;

/**
 * An expression or a wording as it stands in a pack file: its value, and where each of its characters is. YAML folds,
 * indents and escapes; a fault must be shown where the author sees it.
 */
public final class SourceText {
    private final String text;
    private final String file;
    private final int[] lines;
    private final int[] columns;

    private SourceText(String text, String file, int[] lines, int[] columns) {
        this.text = text;
        this.file = file;
        this.lines = lines;
        this.columns = columns;
    }

    /**
     * A text whose characters stand at the given lines and columns, one of each for every code point and one for the
     * end.
     */
    public static SourceText of(String text, String file, int[] lines, int[] columns) {
        return new SourceText(text, file, lines.clone(), columns.clone());
    }

    /** A text that stands unbroken in one line. */
    public static SourceText at(String text, Place start) {
        int length = text.codePointCount(0, text.length()) + 1;
        int[] lines = new int[length];
        int[] columns = new int[length];
        Arrays.fill(lines, start.line());
        Arrays.setAll(columns, index -> start.column() + index);
        return new SourceText(text, start.file(), lines, columns);
    }

    public String text() {
        return text;
    }

    public Place start() {
        return place(0);
    }

    /** Where the character stands that is so many code points from the beginning; beyond the end means the end. */
    public Place place(int offset) {
        int index = Math.max(0, Math.min(offset, lines.length - 1));
        return new Place(file, lines[index], columns[index]);
    }

    /** A part of this text, which keeps its places. Offsets count code points. */
    public SourceText part(int from, int to) {
        String part = text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        return new SourceText(
                part, file, Arrays.copyOfRange(lines, from, to + 1), Arrays.copyOfRange(columns, from, to + 1));
    }

    /** The same issue at its place in the file; the given one counts lines and columns within this text, from 1. */
    public Issue inFile(Issue issue) {
        return new Issue(issue.severity(), issue.code(), place(offset(issue.place())), issue.message());
    }

    private int offset(Place inText) {
        int line = 1;
        int offset = 0;
        int[] points = text.codePoints().toArray();
        while (line < inText.line() && offset < points.length) {
            line += points[offset++] == '\n' ? 1 : 0;
        }
        return offset + Math.max(0, inText.column() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text) && start().equals(that.start());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
