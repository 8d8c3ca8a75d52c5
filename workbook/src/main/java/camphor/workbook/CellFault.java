package camphor.workbook;

import camphor.rules.Label;

/**
 * One thing wrong with one row of a workbook.
 *
 * @param row 1-based
 * @param column letters of the column, such as {@code AB}; empty when the whole row is meant
 * @param heading of the column; empty when the whole row is meant
 * @param value as it stands in the cell
 * @param code stable name in kebab case, such as {@code not-a-date}
 * @param message what is wrong and what would be right
 * @param rejected whether the row was not taken; otherwise it was, without the value
 */
public record CellFault(
        String file,
        String sheet,
        int row,
        String column,
        String heading,
        String value,
        String code,
        Label message,
        boolean rejected) {
    /** Where it stands, as people say it. */
    public String place() {
        String cell = column.isEmpty() ? "" : " / " + heading + "（" + column + row + "）";
        return file + " / " + sheet + " / 第 " + row + " 行" + cell;
    }
}
