package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;

/** Reads the cells of a row. The innermost loop of an import: no object is made here but the cell's own text. */
final class XlsxCells {
    private final XmlPart xml;
    private final XlsxWorkbook workbook;
    private final Limits limits;
    private final String sheet;
    private final CellStyles styles;
    private final DayTexts days;
    private final TextBuffer value;
    private final TextBuffer formula;
    private int column;
    private String type = "n";
    private int style;

    XlsxCells(XmlPart xml, XlsxWorkbook workbook, String sheet, CellStyles styles, DayTexts days) {
        this.xml = xml;
        this.workbook = workbook;
        this.limits = workbook.archive().limits();
        this.sheet = sheet;
        this.styles = styles;
        this.days = days;
        this.value = new TextBuffer(limits.cellChars());
        this.formula = new TextBuffer(limits.cellChars());
    }

    /** Reads up to the end of the row that has just been entered. */
    void readInto(RawRow row) {
        column = -1;
        for (int event = xml.next(); !XlsxSheet.ends(xml, event, "row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.reader().getLocalName().equals("c")) {
                readCell(row);
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw xml.broken();
            }
        }
    }

    private void readCell(RawRow row) {
        attributes(row.number());
        value.clear();
        boolean hasFormula = false;
        for (int event = xml.next(); !XlsxSheet.ends(xml, event, "c"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.reader().getLocalName();
                if (element.equals("v")) {
                    readText(row.number(), "v", value);
                } else if (element.equals("is")) {
                    TextItem.read(xml, "is", value, () -> tooLong(row.number()));
                } else if (element.equals("f")) {
                    hasFormula = true;
                    readText(row.number(), "f", formula);
                }
            }
        }
        if (hasFormula) {
            String literal = FormulaText.literal(formula.text());
            if (literal == null) {
                throw Refusal.FORMULA.of(workbook.file(), sheet, ColumnName.of(column) + row.number());
            }
            put(row, literal, CellKind.TEXT);
        } else if (!value.isEmpty()) {
            putValue(row);
        }
    }

    private void attributes(int rowNumber) {
        column++;
        type = "n";
        style = 0;
        var reader = xml.reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.length() != 1) {
                continue;
            }
            switch (name.charAt(0)) {
                case 'r' -> column = columnOf(reader.getAttributeValue(i), rowNumber);
                case 's' -> style = parsed(reader.getAttributeValue(i));
                case 't' -> type = reader.getAttributeValue(i);
                default -> {}
            }
        }
    }

    private void readText(int rowNumber, String element, TextBuffer into) {
        into.clear();
        for (int event = xml.next(); !XlsxSheet.ends(xml, event, element); event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (!into.add(xml.reader())) {
                    throw tooLong(rowNumber);
                }
            }
        }
    }

    private void putValue(RawRow row) {
        switch (type) {
            case "s" -> {
                String shared = workbook.texts().text(value.index());
                if (shared == null) {
                    throw xml.broken();
                }
                put(row, shared, CellKind.TEXT);
            }
            case "inlineStr", "str" -> put(row, value.unescaped(), CellKind.TEXT);
            case "b" -> put(row, value.text().equals("1") ? "TRUE" : "FALSE", CellKind.BOOLEAN);
            case "e" -> put(row, value.text(), CellKind.ERROR);
            case "d" -> put(row, value.text(), CellKind.DATE);
            default -> putNumber(row, value.text());
        }
    }

    private void putNumber(RawRow row, String number) {
        CellStyles.Shown shown = styles.shown(style);
        String date = shown == CellStyles.Shown.DATE ? days.shown(number) : null;
        if (date != null) {
            put(row, date, CellKind.DATE);
        } else {
            put(row, NumberText.shown(number, shown == CellStyles.Shown.PERCENT), CellKind.NUMBER);
        }
    }

    private void put(RawRow row, String text, CellKind kind) {
        if (column >= limits.columns() && !text.isBlank()) {
            throw Refusal.TOO_MANY_COLUMNS.of(workbook.file(), sheet, row.number(), limits.columns());
        }
        if (column < limits.columns()) {
            row.put(column, text, kind);
        }
    }

    private RuntimeException tooLong(int rowNumber) {
        return Refusal.CELL_TOO_LONG.of(workbook.file(), sheet, rowNumber, limits.cellChars());
    }

    private int columnOf(String reference, int rowNumber) {
        int index = ColumnName.index(reference);
        if (index >= ColumnName.MOST) {
            throw Refusal.TOO_MANY_COLUMNS.of(workbook.file(), sheet, rowNumber, limits.columns());
        }
        if (index < column) {
            throw xml.broken();
        }
        return index;
    }

    private int parsed(String number) {
        try {
            return Integer.parseUnsignedInt(Objects.requireNonNull(number));
        } catch (NumberFormatException e) {
            throw xml.broken();
        }
    }
}
