package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The records of a CSV text. Quoted fields may hold commas, line breaks and doubled quotes; a text wrapped as
 * {@code ="…"} to stop a spreadsheet from rounding it loses the wrapper. Any other formula refuses the file.
 */
final class CsvRecords {
    private static final int END = -1;

    private final Reader reader;
    private final String file;
    private final String sheet;
    private final Limits limits;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int filled;
    private char[] field = new char[256];
    private int length;
    private boolean wrapped;
    private int record;

    CsvRecords(Reader reader, String file, String sheet, Limits limits) {
        this.reader = reader;
        this.file = file;
        this.sheet = sheet;
        this.limits = limits;
    }

    void read(RowVisitor visitor) throws IOException {
        RawRow row = new RawRow();
        while (peek() != END) {
            record++;
            if (record > limits.rows()) {
                throw Refusal.TOO_MANY_ROWS.of(file, sheet, record, limits.rows());
            }
            row.start(record);
            readRecord(row);
            if (row.width() > 0 && !visitor.row(row)) {
                return;
            }
        }
    }

    private void readRecord(RawRow row) throws IOException {
        for (int column = 0; ; column++) {
            readField();
            put(row, column);
            int mark = next();
            if (mark == '\r' && peek() == '\n') {
                mark = next();
            }
            if (mark != ',') {
                return;
            }
        }
    }

    private void readField() throws IOException {
        length = 0;
        wrapped = false;
        if (peek() == '=') {
            add(next());
            wrapped = peek() == '"';
            length = wrapped ? 0 : length;
        }
        if (peek() == '"' && (wrapped || length == 0)) {
            readQuoted();
            return;
        }
        for (int c = peek(); c != END && c != ',' && c != '\n' && c != '\r'; c = peek()) {
            add(next());
        }
    }

    private void readQuoted() throws IOException {
        int opened = record;
        next();
        while (true) {
            int c = next();
            if (c == END) {
                throw Refusal.UNCLOSED_QUOTE.of(file, opened);
            }
            if (c == '"' && peek() == '"') {
                next();
            } else if (c == '"') {
                break;
            }
            add(c);
        }
        int after = peek();
        if (after != END && after != ',' && after != '\n' && after != '\r') {
            throw Refusal.BROKEN_QUOTE.of(file, record);
        }
    }

    private void put(RawRow row, int column) {
        if (length == 0) {
            return;
        }
        if (column >= limits.columns()) {
            throw Refusal.TOO_MANY_COLUMNS.of(file, sheet, record, limits.columns());
        }
        String text = new String(field, 0, length);
        if (!wrapped && text.charAt(0) == '=') {
            String literal = FormulaText.literal(text.substring(1).strip());
            if (literal == null) {
                throw Refusal.FORMULA.of(file, sheet, ColumnName.of(column) + record);
            }
            text = literal;
        }
        row.put(column, text, CellKind.TEXT);
    }

    private void add(int c) {
        if (length >= limits.cellChars()) {
            throw Refusal.CELL_TOO_LONG.of(file, sheet, record, limits.cellChars());
        }
        if (length == field.length) {
            field = Arrays.copyOf(field, length * 2);
        }
        field[length++] = (char) c;
    }

    private int peek() throws IOException {
        if (position == filled) {
            filled = Math.max(0, reader.read(buffer));
            position = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[position];
    }

    private int next() throws IOException {
        int c = peek();
        position += c == END ? 0 : 1;
        return c;
    }
}
