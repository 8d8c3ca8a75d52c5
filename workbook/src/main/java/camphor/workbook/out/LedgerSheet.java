package camphor.workbook.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet in the officers' layout. Rows are held in blocks: the first block's contents set the columns' widths. */
public final class LedgerSheet {
    private static final int BLOCK = 400;
    private static final String GREY = "D9E1F2";

    private final Worksheet out;
    private final LedgerLayout layout;
    private final int last;
    private final int header;
    private final List<@Nullable Object[]> block = new ArrayList<>();
    private final List<Integer> emphasised = new ArrayList<>();
    private final Totals totals;
    private int next;
    private @Nullable Widths widths;

    LedgerSheet(Worksheet out, LedgerLayout layout, String mark) {
        this.out = out;
        this.layout = layout;
        this.last = layout.columns().size() - 1;
        this.header = layout.subtitle().isEmpty() && layout.date().isEmpty() ? 1 : 2;
        this.next = header + 1;
        this.totals = new Totals(layout.columns());
        page();
        if (!mark.isEmpty()) {
            out.header(Wide.cell(mark).replace("&", "&&"), Position.RIGHT, Fonts.NAME, 10);
        }
    }

    private void page() {
        out.paperSize(layout.large() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        out.pageOrientation(layout.landscape() ? "landscape" : "portrait");
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.leftMargin(0.4f);
        out.rightMargin(0.4f);
        out.topMargin(0.6f);
        out.bottomMargin(0.6f);
        out.repeatRows(header);
        out.freezePane(0, header + 1);
        out.footer("第 &P 页 共 &N 页", Position.CENTER, Fonts.NAME, 10);
    }

    /**
     * Writes a row.
     *
     * @param values one for each column, null for none: text, {@code Long}, {@code Integer}, {@code BigDecimal},
     *     {@code LocalDate}, {@code Boolean} (是, 否), or anything whose text shall stand there
     */
    public void row(@Nullable Object... values) {
        totals.add(values);
        put(values);
    }

    /** Writes a row in bold that is not added up, such as the subtotal of a village. */
    public void emphasised(@Nullable Object... values) {
        emphasised.add(next + block.size());
        put(values);
    }

    private void put(@Nullable Object... values) {
        if (values.length > last + 1) {
            throw new IllegalArgumentException("more values than columns: " + values.length);
        }
        block.add(values.clone());
        if (block.size() == BLOCK) {
            writeBlock();
        }
    }

    private void writeBlock() {
        Widths known = widths;
        if (known == null) {
            known = new Widths(layout, block);
            widths = known;
            new LedgerHead(out, layout, header).write(known);
        }
        int first = next;
        for (@Nullable Object[] values : block) {
            for (int column = 0; column < values.length; column++) {
                CellWriter.write(out, next, column, layout.columns().get(column).kind(), values[column]);
            }
            out.rowHeight(next, known.height(values));
            next++;
        }
        if (next > first) {
            styleRows(first, next - 1);
        }
        block.clear();
        flush();
    }

    private void styleRows(int first, int to) {
        for (int column = 0; column <= last; column++) {
            LedgerColumn.Kind kind = layout.columns().get(column).kind();
            out.range(first, column, to, column)
                    .style()
                    .format(kind.format())
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .horizontalAlignment(alignment(layout.columns().get(column)))
                    .wrapText(!kind.isNumber() && kind != LedgerColumn.Kind.DATE)
                    .set();
        }
        for (int row : emphasised) {
            Fonts.bold(out.range(row, 0, row, last).style(), Fonts.BODY)
                    .fillColor(GREY)
                    .set();
        }
        emphasised.clear();
    }

    private static String alignment(LedgerColumn column) {
        return switch (column.kind()) {
            case MONEY, PERCENT -> "right";
            case INTEGER -> column.total() ? "right" : "center";
            case WRAPPED -> "left";
            case TEXT, DATE -> "center";
        };
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is left, the totals and the line of signatures. */
    void finish() {
        writeBlock();
        int lastRow = next - 1;
        if (layout.hasTotals()) {
            emphasised(totals.row());
            writeBlock();
        }
        if (!layout.signature().isEmpty()) {
            out.inlineString(next, 0, Wide.cell(layout.signature()));
            out.range(next, 0, next, last).merge();
            out.rowHeight(next, 28);
            out.range(next, 0, next, last).style().verticalAlignment("center").set();
        }
        out.setAutoFilter(header, 0, Math.max(header, lastRow), last);
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
