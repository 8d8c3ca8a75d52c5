package camphor.workbook.in;

/** What a cell was in the file; its text is what a user sees either way. */
public enum CellKind {
    EMPTY,
    TEXT,
    /** A number; with more than 15 digits its last digits are lost already. */
    NUMBER,
    /** A number shown as a date; its text is {@code yyyy-MM-dd}, with the time of day behind it if there is one. */
    DATE,
    /** Text {@code TRUE} or {@code FALSE}. */
    BOOLEAN,
    /** An error such as {@code #REF!}. */
    ERROR
}
