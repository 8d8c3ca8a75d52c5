package camphor.server.exchange.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook is to be read.
 *
 * @param sheets names of the sheets that show
 * @param table id of the table that the sheet holds; null as long as nobody knows
 * @param headerRow 1-based row of the headings
 * @param replacing whether a list takes the place of the one delivered before it
 */
record Layout(
        List<String> sheets,
        @Nullable String table,
        String sheet,
        int headerRow,
        List<Heading> columns,
        boolean replacing) {
    Layout {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param index 0-based
     * @param samples the first things that stand in it, long numbers masked
     * @param fact null when the column is not read
     * @param how {@code exact}, {@code synonym}, {@code remembered}, {@code chosen} or {@code none}
     */
    @Schema(name = "ImportHeading")
    record Heading(
            int index,
            String heading,
            List<String> samples,
            @Nullable String fact,
            String how) {}
}
