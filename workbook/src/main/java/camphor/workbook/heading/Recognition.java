package camphor.workbook.heading;

import camphor.rules.Issue;
import camphor.rules.fact.Table;
import java.util.List;

/**
 * What a sheet was found to hold.
 *
 * @param titles the rows above the headings, in order
 * @param headerRow 1-based number of the row of headings
 * @param headings texts of the header row by column, as they stand
 * @param columns the columns that hold a fact; a fact has one column at most
 * @param originColumn column of {@link #ORIGIN}, 0-based; -1 in a sheet that corrects nothing
 * @param problemColumn column of {@link #PROBLEM}, 0-based; -1 in a sheet that corrects nothing
 * @param issues headings that are not taken, with the nearest that would be
 */
public record Recognition(
        String file,
        String sheet,
        Table table,
        List<List<String>> titles,
        int headerRow,
        List<String> headings,
        List<Column> columns,
        int originColumn,
        int problemColumn,
        List<Issue> issues) {
    /** Heading of the column that tells what is wrong with a row. */
    public static final String PROBLEM = "问题";

    /** Heading of the column that tells which row of which file a corrected row replaces. */
    public static final String ORIGIN = "原行";

    public Recognition {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
    }

    /** Whether the sheet brings corrected rows of an earlier import. */
    public boolean isCorrection() {
        return originColumn >= 0;
    }
}
