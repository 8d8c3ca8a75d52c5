package camphor.workbook.in;

import java.util.List;

/** An open workbook or CSV file. */
public interface SourceWorkbook extends AutoCloseable {
    /** Name by which messages call it. */
    String file();

    List<SourceSheet> sheets();

    @Override
    void close();
}
