package camphor.workbook.heading;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.workbook.Refusal;
import camphor.workbook.in.SourceSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How somebody says that a sheet shall be read.
 *
 * @param sheet name on the tab
 * @param headerRow 1-based number of the row of headings
 * @param facts the fact of each column that holds one, by 0-based column
 */
public record ColumnChoice(String sheet, Table table, int headerRow, Map<Integer, Fact> facts) {
    public ColumnChoice {
        facts = Map.copyOf(facts);
    }

    /** Facts without which no row could be taken, and which no column holds. */
    public List<Fact> missing() {
        Set<Fact> found = new HashSet<>(facts.values());
        return new TableHeadings(table)
                .needed().stream().filter(fact -> !found.contains(fact)).toList();
    }

    /** The headings of a row, by column; empty where none stands. */
    public static List<String> headings(String file, SourceSheet source, int headerRow) {
        SheetHead head = SheetHead.of(file, source);
        for (int row = 0; row < head.rows().size(); row++) {
            if (head.rows().get(row).number() == headerRow) {
                HeaderLine line = HeaderLine.of(head, row);
                return IntStream.range(0, line.columns().size())
                        .mapToObj(column ->
                                requireNonNullElse(line.text(column), "").strip())
                        .toList();
            }
        }
        return List.of();
    }

    /** The sheet read so; refused when the row of headings is not among its first rows. */
    public Recognition of(String file, SourceSheet source) {
        SheetHead head = SheetHead.of(file, source);
        for (int row = 0; row < head.rows().size(); row++) {
            if (head.rows().get(row).number() == headerRow) {
                return recognition(head, HeaderLine.of(head, row));
            }
        }
        throw Refusal.NO_HEADER.of(file, head.rows().size(), table.sheet());
    }

    private Recognition recognition(SheetHead head, HeaderLine line) {
        List<String> headings =
                head.rows().get(line.row()).texts().stream().map(String::strip).toList();
        List<Column> columns = new TreeMap<>(facts)
                .entrySet().stream()
                        .map(entry -> column(entry.getKey(), entry.getValue(), line))
                        .toList();
        List<List<String>> titles = head.rows().subList(0, line.row()).stream()
                .map(SheetHead.Line::texts)
                .toList();
        return new Recognition(
                head.file(),
                head.sheet(),
                table,
                titles,
                headerRow,
                headings,
                columns,
                headings.indexOf(Recognition.ORIGIN),
                headings.indexOf(Recognition.PROBLEM),
                List.of());
    }

    private static Column column(int index, Fact fact, HeaderLine line) {
        String heading = requireNonNullElse(line.text(index), "");
        boolean tenThousands = Wording.inTenThousands(Wording.normal(heading))
                && !Wording.inTenThousands(Wording.normal(fact.label().zh()));
        return new Column(index, heading.strip(), fact, tenThousands);
    }
}
