package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.record.RecordStore;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.workbook.RowSink;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The sample at a size, with its planted faults, as a snapshot for engines and as records for reading in process: one
 * township up to 200,000 people, beyond that the whole county.
 */
final class Population {
    private static final int LARGEST_TOWNSHIP = 200_000;
    private static final SampleOptions TOWNSHIP = SampleOptions.township("430421212", 1);
    private static final SampleOptions COUNTY = SampleOptions.county("430421", 1);

    private final Catalogue catalogue;
    private final SampleOptions options;

    Population(Catalogue catalogue, int persons) {
        this.catalogue = catalogue;
        this.options = (persons <= LARGEST_TOWNSHIP ? TOWNSHIP : COUNTY).withPersons(persons);
    }

    Snapshot snapshot(ScreeningEngine engine, Path directory) {
        try (SnapshotWriter writer = engine.snapshot(catalogue, directory, options.asOf())) {
            catalogue.tables().keySet().forEach(writer::delivered);
            handTo(writer::row);
            return writer.finish();
        }
    }

    /** Everything in memory: for a part of the county that is small enough. */
    RecordStore records() {
        RecordStore store = new RecordStore(catalogue);
        catalogue.tables().keySet().forEach(store::deliver);
        handTo((table, values, source) -> store.add(table, values));
        return store;
    }

    private void handTo(RowConsumer consumer) {
        RowSink sink = new RowSink() {
            @Override
            public void delivered(String table) {
                // every list of the sample is delivered
            }

            @Override
            public void row(String table, @Nullable Object[] storedFacts, String source) {
                consumer.row(table, storedFacts, source);
            }
        };
        new Sample(catalogue, options).handTo(sink, (village, done, total) -> {});
    }

    /** Takes a row as the snapshot keeps it. */
    private interface RowConsumer {
        void row(String table, @Nullable Object[] storedFacts, String source);
    }
}
