package camphor.workbook.heading;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet would most likely be read, for somebody who may correct it: nothing is refused, what is missing is told.
 *
 * @param headerRow 1-based number of the row of headings
 */
public record Proposal(Table table, int headerRow, List<Guess> columns) {
    public Proposal {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param index 0-based
     * @param heading as it stands
     * @param fact null when the heading names none, or one that an earlier column has
     * @param exact whether the heading is the fact's own label
     */
    public record Guess(int index, String heading, @Nullable Fact fact, boolean exact) {}
}
