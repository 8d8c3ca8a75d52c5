package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.MAPPING_INVALID;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody says that a workbook is to be read.
 *
 * @param headerRow 0 to find out
 * @param columns null to find out for that table
 * @param replacing whether a list takes the place of the one before; null to leave it as it is
 */
@Schema(name = "ImportMapping")
record Mapping(
        long version,
        String table,
        String sheet,
        int headerRow,
        @Nullable List<Column> columns,
        @Nullable Boolean replacing) {

    /** One column; null when it is not to be read. */
    @Schema(name = "ImportMappingColumn")
    record Column(int index, @Nullable String fact) {}

    /** What was found, with these words on it. */
    Layout on(Layout found, Catalogue catalogue) {
        List<Layout.Heading> headings = found.columns();
        if (columns != null) {
            Map<Integer, String> wanted = wanted(columns, catalogue.table(table));
            headings = headings.stream().map(column -> chosen(column, wanted)).toList();
        }
        boolean replaces = replacing == null ? found.replacing() : replacing;
        return new Layout(found.sheets(), table, found.sheet(), found.headerRow(), headings, replaces);
    }

    private static Map<Integer, String> wanted(List<Column> columns, Table table) {
        Map<Integer, String> wanted = new HashMap<>();
        Set<String> had = new HashSet<>();
        for (Column column : columns) {
            String fact = column.fact();
            if (fact == null) {
                continue;
            }
            boolean readable = table.fact(fact)
                    .filter(known -> !known.computed() && !known.isDerived())
                    .isPresent();
            if (!readable || !had.add(fact)) {
                throw MAPPING_INVALID.at("columns", fact);
            }
            wanted.put(column.index(), fact);
        }
        return wanted;
    }

    private static Layout.Heading chosen(Layout.Heading column, Map<Integer, String> wanted) {
        String fact = wanted.get(column.index());
        boolean asBefore = fact == null ? column.fact() == null : fact.equals(column.fact());
        String how = asBefore ? column.how() : fact == null ? "none" : "chosen";
        return new Layout.Heading(column.index(), column.heading(), column.samples(), fact, how);
    }
}
