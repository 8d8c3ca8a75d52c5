package camphor.workbook.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as cells. Text is always a text cell, whatever it starts with: a spreadsheet never runs it as a formula.
 * Nothing written here is a formula.
 */
final class CellWriter {
    /** Before it, spreadsheets count days that never were, or none at all. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private CellWriter() {}

    static void write(Worksheet out, int row, int column, LedgerColumn.Kind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof LocalDate date && kind == LedgerColumn.Kind.DATE && !date.isBefore(FIRST_DAY)) {
            out.value(row, column, date);
        } else if (value instanceof Number number && kind.isNumber()) {
            out.value(row, column, number);
        } else if (value instanceof SheetLink link) {
            String place = "'" + link.sheet().replace("'", "''") + "'!A1";
            out.hyperlink(row, column, HyperLink.internal(place, Wide.cell(link.text())));
        } else {
            String text = Wide.cell(text(value));
            if (!text.isEmpty()) {
                out.inlineString(row, column, text);
            }
        }
    }

    static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Half-width characters that the value takes when shown. */
    static int width(LedgerColumn.Kind kind, Object value) {
        int plain = Wide.width(text(value));
        if (!(value instanceof Number) || !kind.isNumber()) {
            return plain;
        }
        int separators = plain / 3;
        return kind == LedgerColumn.Kind.MONEY ? Math.max(plain, 4) + separators + 1 : plain + separators;
    }
}
