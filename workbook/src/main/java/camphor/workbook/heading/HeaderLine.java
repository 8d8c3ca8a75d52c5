package camphor.workbook.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet read as headings, in the forms that tables are asked for; made once, tried on every table.
 *
 * @param columns the ways to read each column's heading, the likeliest first
 * @param titles words above the row and on the tab, in normal form
 * @param file the file's name in normal form
 */
record HeaderLine(SheetHead head, int row, List<List<Reading>> columns, String titles, String file) {
    private static final int LONGEST = 60;

    /** A heading as it stands, in normal form, and without units and remarks. */
    record Reading(String text, String normal, String bare) {
        static Reading of(String text) {
            String normal = text.length() > LONGEST ? "" : Wording.normal(text);
            return new Reading(text, normal, Wording.bare(normal));
        }
    }

    static HeaderLine of(SheetHead head, int row) {
        List<List<Reading>> columns = IntStream.range(0, width(head, row))
                .mapToObj(column -> readings(head, row, column))
                .toList();
        return new HeaderLine(head, row, columns, head.titles(row), Wording.normal(head.file()));
    }

    int number() {
        return head.rows().get(row).number();
    }

    /** The likeliest heading of a column; null when none stands there. */
    @Nullable
    String text(int column) {
        List<Reading> readings = column < columns.size() ? columns.get(column) : List.of();
        return readings.isEmpty() ? null : readings.get(0).text();
    }

    private static int width(SheetHead head, int row) {
        int own = head.rows().get(row).texts().size();
        return row == 0 ? own : Math.max(own, head.rows().get(row - 1).texts().size());
    }

    /** A heading is the cell's own text, or joined to the group above it, or reaches down from a merged cell above. */
    private static List<Reading> readings(SheetHead head, int row, int column) {
        String own = head.rows().get(row).text(column);
        List<Reading> readings = new ArrayList<>();
        if (!own.isBlank()) {
            readings.add(Reading.of(own));
            String group = row == 0 ? "" : group(head.rows().get(row - 1), column);
            if (!group.isBlank()) {
                readings.add(Reading.of(group + own));
            }
        } else if (row > 0 && !head.rows().get(row - 1).text(column).isBlank()) {
            readings.add(Reading.of(head.rows().get(row - 1).text(column)));
        }
        return readings;
    }

    private static String group(SheetHead.Line above, int column) {
        for (int left = column; left >= 0; left--) {
            if (!above.text(left).isBlank()) {
                return above.text(left);
            }
        }
        return "";
    }
}
