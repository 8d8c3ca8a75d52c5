package camphor.sample.workbooks;

import java.util.List;

/** A file of one list. */
interface ListFile extends AutoCloseable {
    String sheet();

    /** Rows written so far; the last one's number in the file. */
    int rows();

    void title(String text, int width);

    void row(List<Cell> cells);

    @Override
    void close();
}
