package camphor.workbook.out;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Title, line under it, headings and widths of a ledger. */
final class LedgerHead {
    private static final String GREY = "D9E1F2";

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

    void write(Widths widths) {
        title();
        if (header == 2) {
            subtitle(widths);
        }
        for (int column = 0; column <= last; column++) {
            out.inlineString(
                    header, column, Wide.cell(layout.columns().get(column).heading()));
            out.width(column, widths.of(column));
        }
        Fonts.bold(out.range(header, 0, header, last).style(), Fonts.BODY)
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
        Fonts.bold(out.range(0, 0, 0, last).style(), Fonts.TITLE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        out.rowHeight(0, 36);
    }

    /** Left what is said of the ledger, right its date, if there is room for both. */
    private void subtitle(Widths widths) {
        int right = layout.date().isEmpty() ? 0 : widths.startOfRoomFor(Wide.width(layout.date()) + 3);
        String left = right > 0 ? layout.subtitle() : (layout.subtitle() + "　" + layout.date()).strip();
        line(left, 0, right > 0 ? right - 1 : last, "left");
        if (right > 0) {
            line(layout.date(), right, last, "right");
        }
        out.rowHeight(1, 20);
    }

    private void line(String text, int from, int to, String alignment) {
        out.inlineString(1, from, Wide.cell(text));
        if (to > from) {
            out.range(1, from, 1, to).merge();
        }
        out.range(1, from, 1, to)
                .style()
                .horizontalAlignment(alignment)
                .verticalAlignment("center")
                .set();
    }
}
