package camphor.pack.read;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A cursor over the written form of a scalar that follows its value: quotes, indentation, folded line ends and escapes
 * of the written form are passed over. Lives only while one scalar is read.
 */
final class Alignment {
    private final int[] points;
    private final int end;
    private int index;
    private int line;
    private int column;

    Alignment(int[] points, Mark start, Mark end, ScalarStyle style) {
        this.points = points;
        this.end = end.getIndex();
        this.index = start.getIndex();
        this.line = start.getLine() + 1;
        this.column = start.getColumn() + 1;
        skipOpening(style);
    }

    private void skipOpening(ScalarStyle style) {
        if (style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED) {
            pass();
        } else if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            while (index < end && points[index] != '\n') {
                pass();
            }
            pass();
        }
    }

    /** Goes to where the character of the value is written; a blank of the value may be written as a line end. */
    void advanceTo(int point) {
        while (index < end && !stands(point) && isFiller(points[index])) {
            pass();
        }
    }

    private boolean stands(int point) {
        return points[index] == point || (isBlank(point) && isBlank(points[index]));
    }

    private static boolean isFiller(int point) {
        return isBlank(point) || point == '\\' || point == '\'';
    }

    private static boolean isBlank(int point) {
        return point == ' ' || point == '\n' || point == '\r' || point == '\t';
    }

    void pass() {
        if (index >= end) {
            return;
        }
        boolean lineEnd = points[index] == '\n';
        line += lineEnd ? 1 : 0;
        column = lineEnd ? 1 : column + 1;
        index++;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
