package camphor.server.exchange.importing;

import camphor.server.job.Job;
import camphor.workbook.CellFault;
import camphor.workbook.RowSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on their way, counted for whoever watches. */
final class Told implements RowSink {
    private static final int EVERY = 500;

    private final RowSink rows;
    private final Job job;
    private long count;

    Told(RowSink rows, Job job) {
        this.rows = rows;
        this.job = job;
    }

    @Override
    public void delivered(String table) {
        rows.delivered(table);
    }

    @Override
    public void row(String table, @Nullable Object[] storedFacts, String source) {
        rows.row(table, storedFacts, source);
        count++;
        if (count % EVERY == 0) {
            job.progress("读取工作簿", count, 0);
        }
    }

    @Override
    public void faults(List<CellFault> faults) {
        rows.faults(faults);
    }
}
