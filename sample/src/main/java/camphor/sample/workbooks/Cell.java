package camphor.sample.workbooks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param text as written; empty for an empty cell
 * @param number whether the text is stored as a number
 * @param day a day that is stored as a spreadsheet's day
 */
record Cell(String text, boolean number, @Nullable LocalDate day) {
    static final Cell EMPTY = text("");

    static Cell text(String text) {
        return new Cell(text, false, null);
    }

    static Cell number(String text) {
        return new Cell(text, true, null);
    }

    static Cell day(LocalDate day) {
        return new Cell(day.toString(), false, day);
    }
}
