package camphor.workbook.out;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Title, line under it, headings and widths of a ledger. */
final class LedgerHead {
    private static final String GREY = "D9E1F2";
    private static final int LONGEST_HEADING_LINE = 14;

    private final Worksheet out;
    private final LedgerLayout layout;
    private final int header;
    private final int last;

    LedgerHead(Worksheet out, LedgerLayout layout, int header) {
        this.out = out;
        this.layout = layout;
        this.header = header;
        this.last = layout.columns().size() - 1;
    }

    void write(List<@Nullable Object[]> firstRows) {
        title();
        if (header == 2) {
            subtitle();
        }
        for (int column = 0; column <= last; column++) {
            out.inlineString(
                    header, column, Wide.cell(layout.columns().get(column).heading()));
            out.width(column, width(column, firstRows));
        }
        out.range(header, 0, header, last)
                .style()
                .bold()
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        out.rowHeight(header, 32);
    }

    private void title() {
        out.inlineString(0, 0, Wide.cell(layout.title()));
        out.range(0, 0, 0, last).merge();
        out.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(18)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        out.rowHeight(0, 36);
    }

    /** Left what is said of the ledger, right its date, as far as there is room for two. */
    private void subtitle() {
        boolean two = !layout.date().isEmpty() && last >= 3;
        int middle = two ? last - Math.max(1, last / 3) : last;
        String left = two || layout.date().isEmpty() ? layout.subtitle() : layout.subtitle() + "　" + layout.date();
        out.inlineString(1, 0, Wide.cell(left));
        out.range(1, 0, 1, middle).merge();
        if (two) {
            out.inlineString(1, middle + 1, Wide.cell(layout.date()));
            out.range(1, middle + 1, 1, last).merge();
            out.range(1, middle + 1, 1, last)
                    .style()
                    .horizontalAlignment("right")
                    .set();
        }
        out.rowHeight(1, 20);
    }

    /** Wide enough for what stands in the first rows; a long heading may take two lines. */
    private double width(int column, List<@Nullable Object[]> firstRows) {
        LedgerColumn.Kind kind = layout.columns().get(column).kind();
        int heading = Wide.width(layout.columns().get(column).heading());
        int widest = heading > LONGEST_HEADING_LINE ? (heading + 1) / 2 : heading;
        for (@Nullable Object[] row : firstRows) {
            Object value = column < row.length ? row[column] : null;
            widest = Math.max(widest, value == null ? 0 : CellWriter.width(kind, value));
        }
        return Math.max(layout.columns().get(column).width(widest), Math.min(widest, heading) + 1.5);
    }
}
