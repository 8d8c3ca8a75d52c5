package camphor.workbook.in;

/** A sheet that can be read as often as needed, from its first row each time. */
public interface SourceSheet {
    /** Name on the sheet's tab; for CSV the file's name without its ending. */
    String name();

    /** Whether the owner hid it, as templates hide their code lists. */
    boolean hidden();

    void read(RowVisitor visitor);
}
