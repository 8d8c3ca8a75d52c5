package camphor.workbook.take;

import camphor.workbook.ImportReport.SheetReport;
import camphor.workbook.RowSink;
import camphor.workbook.heading.Column;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.RawRow;
import camphor.workbook.in.SourceSheet;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the rows of one sheet: each is handed on, dropped as known already, or comes back with its faults. */
final class SheetTaking {
    private static final Pattern FOOTER = Pattern.compile(
            "\\s*(合\\s*计|总\\s*计|小\\s*计|填表|制表|审核|审批|经办|负责人|单位负责人|主管|签字|备注[:：]|说明|注[:：]).*", Pattern.DOTALL);

    private final Recognition sheet;
    private final RowTaker taker;
    private final RowSink sink;
    private final Progress progress;
    private final FaultCopies copies;
    private final boolean keyed;
    private long taken;
    private long rejected;
    private long duplicates;
    private long replaced;

    SheetTaking(Recognition sheet, RowTaker taker, RowSink sink, Progress progress, FaultCopies copies) {
        this.sheet = sheet;
        this.taker = taker;
        this.sink = sink;
        this.progress = progress;
        this.copies = copies;
        this.keyed = !sheet.table().key().equals("row_id");
    }

    SheetReport take(SourceSheet source) {
        source.read(row -> {
            if (row.number() > sheet.headerRow() && hasData(row)) {
                takeRow(row);
            }
            return true;
        });
        copies.sheetDone();
        return new SheetReport(
                sheet.file(),
                sheet.sheet(),
                sheet.table().id(),
                sheet.headerRow(),
                taken,
                rejected,
                duplicates,
                replaced);
    }

    private void takeRow(RawRow row) {
        String rowId = rowId(row);
        String table = sheet.table().id();
        if (progress.isReplaced(rowId, sheet.isCorrection())) {
            replaced++;
            return;
        }
        if (!progress.seen().isNewRow(table, sheet.columns(), row)) {
            duplicates++;
            return;
        }
        taker.take(row, rowId);
        Object key = taker.key();
        if (keyed && !taker.isRejected() && key != null && !progress.seen().isNewKey(table, key.toString())) {
            taker.rejectKey(row);
        }
        taker.object(row, sink.objections(row.number()));
        if (!taker.faults().isEmpty()) {
            progress.add(taker.faults());
            copies.add(sheet, row, taker.faults(), rowId);
            sink.faults(List.copyOf(taker.faults()));
        }
        if (taker.isRejected()) {
            rejected++;
        } else {
            taken++;
            sink.row(table, taker.values(), sheet.file() + " / " + sheet.sheet() + " / " + row.number());
        }
    }

    /** A corrected row keeps the identity of the row it replaces. */
    private String rowId(RawRow row) {
        String origin = sheet.isCorrection() ? row.text(sheet.originColumn()).strip() : "";
        return origin.isEmpty() ? sheet.file() + "#" + sheet.sheet() + "#" + row.number() : origin;
    }

    /** Rows with only a number in front, and the lines of totals and signatures below a table, hold no data. */
    private boolean hasData(RawRow row) {
        int filled = 0;
        for (Column column : sheet.columns()) {
            filled += row.text(column.index()).isBlank() ? 0 : 1;
        }
        return filled > 0 && !FOOTER.matcher(first(row)).matches();
    }

    private static String first(RawRow row) {
        for (int i = 0; i < row.width(); i++) {
            if (!row.text(i).isBlank()) {
                return row.text(i);
            }
        }
        return "";
    }
}
