package camphor.workbook.in;

/** Takes the rows of a sheet in order; rows without any content are not shown. */
@FunctionalInterface
public interface RowVisitor {
    /** Whether to go on reading. */
    boolean row(RawRow row);
}
