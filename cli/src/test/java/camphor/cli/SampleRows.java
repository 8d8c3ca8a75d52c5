package camphor.cli;

import camphor.screening.SnapshotWriter;
import camphor.workbook.RowSink;

/** Hands a sample's rows straight to a snapshot, without workbooks between. */
record SampleRows(SnapshotWriter writer) implements RowSink {
    @Override
    public void delivered(String table) {
        writer.delivered(table);
    }

    @Override
    public void row(String table, Object[] storedFacts, String source) {
        writer.row(table, storedFacts, source);
    }
}
