package camphor.workbook.take;

import camphor.workbook.CellFault;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.ColumnName;
import camphor.workbook.in.RawRow;
import camphor.workbook.out.Wide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The faulty rows of one sheet as an officer gets them back: titles, headings and cells as they were, faulty cells
 * coloured, what is wrong in front in the column 问题, and where the row came from behind in the column 原行. Corrected and
 * imported again, each row takes the place of the one it came from.
 */
final class FaultCopy implements AutoCloseable {
    private static final int FLUSH = 200;
    private static final double PROBLEM_WIDTH = 46;
    private static final double WIDTH = 16;
    private static final String RED = "FFC7CE";
    private static final String YELLOW = "FFF2CC";
    private static final String GREY = "D9D9D9";

    private final Recognition sheet;
    private final Worksheet out;
    private final int width;
    private final int shift;
    private final int problemColumn;
    private final int originColumn;
    private int next;

    FaultCopy(Workbook workbook, Recognition sheet) {
        this.sheet = sheet;
        this.out = workbook.newWorksheet(sheet.sheet());
        this.width = sheet.headings().size();
        this.shift = sheet.problemColumn() >= 0 ? 0 : 1;
        this.problemColumn = Math.max(0, sheet.problemColumn());
        this.originColumn = sheet.isCorrection() ? sheet.originColumn() + shift : width + shift;
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToHeight((short) 0);
        for (List<String> title : sheet.titles()) {
            put(title);
            next++;
        }
        headings();
    }

    private void headings() {
        put(sheet.headings());
        out.inlineString(next, problemColumn, Recognition.PROBLEM);
        out.inlineString(next, originColumn, Recognition.ORIGIN);
        for (int column = 0; column <= Math.max(width - 1 + shift, originColumn); column++) {
            out.style(next, column)
                    .bold()
                    .fillColor(GREY)
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .set();
            out.width(column, column == problemColumn ? PROBLEM_WIDTH : WIDTH);
        }
        out.freezePane(problemColumn == 0 ? 1 : 0, next + 1);
        next++;
    }

    private void put(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                out.inlineString(next, column + shift, Wide.cell(texts.get(column)));
            }
        }
    }

    void add(RawRow row, List<CellFault> faults, String rowId) {
        Set<String> columns = faults.stream().map(CellFault::column).collect(Collectors.toSet());
        boolean rejected = faults.stream().anyMatch(CellFault::rejected);
        put(List.of(row.texts()));
        for (int column = 0; column < width; column++) {
            if (columns.contains(ColumnName.of(column))) {
                out.style(next, column + shift).fillColor(RED).set();
            }
        }
        out.inlineString(next, problemColumn, problem(faults, rejected));
        out.style(next, problemColumn)
                .fillColor(rejected ? RED : YELLOW)
                .wrapText(true)
                .set();
        out.inlineString(next, originColumn, rowId);
        next++;
        if (next % FLUSH == 0) {
            flush();
        }
    }

    private static String problem(List<CellFault> faults, boolean rejected) {
        String what = faults.stream()
                .map(fault -> fault.heading().isEmpty() ? fault.message().zh() : worded(fault))
                .collect(Collectors.joining("；"));
        return (rejected ? "未导入：" : "已导入，但缺以下数据：") + what;
    }

    private static String worded(CellFault fault) {
        String message = fault.message().zh();
        return message.startsWith(fault.heading()) ? message : fault.heading() + "：" + message;
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
