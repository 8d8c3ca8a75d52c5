package camphor.workbook.in;

import java.util.Arrays;

/**
 * One row of a sheet as it stands in the file. For speed the same object is filled again for each row: a visitor that
 * keeps cells takes their texts, not the row.
 */
public final class RawRow {
    private int number;
    private int width;
    private String[] texts = new String[64];
    private CellKind[] kinds = new CellKind[64];

    public RawRow() {
        Arrays.fill(texts, "");
        Arrays.fill(kinds, CellKind.EMPTY);
    }

    /** 1-based, as spreadsheet programs count. */
    public int number() {
        return number;
    }

    /** Columns up to the last one that holds something. */
    public int width() {
        return width;
    }

    /** Text of a 0-based column; empty beyond the width. */
    public String text(int column) {
        return column < width ? texts[column] : "";
    }

    public CellKind kind(int column) {
        return column < width ? kinds[column] : CellKind.EMPTY;
    }

    /** A copy of all texts, as wide as the row. */
    public String[] texts() {
        return Arrays.copyOf(texts, width);
    }

    void start(int rowNumber) {
        Arrays.fill(texts, 0, width, "");
        Arrays.fill(kinds, 0, width, CellKind.EMPTY);
        number = rowNumber;
        width = 0;
    }

    void put(int column, String text, CellKind kind) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= texts.length) {
            int old = texts.length;
            int grown = Math.max(column + 1, old * 2);
            texts = Arrays.copyOf(texts, grown);
            kinds = Arrays.copyOf(kinds, grown);
            Arrays.fill(texts, old, grown, "");
            Arrays.fill(kinds, old, grown, CellKind.EMPTY);
        }
        texts[column] = text;
        kinds[column] = kind;
        width = Math.max(width, column + 1);
    }
}
