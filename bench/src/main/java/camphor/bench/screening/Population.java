package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.record.RecordStore;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.sample.place.Village;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sample county at a size, as a snapshot for engines and as records for reading in process. */
final class Population {
    private static final String COUNTY = "430421";

    private final Catalogue catalogue;
    private final SampleOptions options;

    Population(Catalogue catalogue, int persons) {
        this.catalogue = catalogue;
        this.options = SampleOptions.county(COUNTY, 1).withPersons(persons);
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
        new Sample(catalogue, options).handTo(new Numbering(consumer), (village, done, total) -> {});
    }

    /** Takes a row as the snapshot keeps it. */
    private interface RowConsumer {
        void row(String table, @Nullable Object[] storedFacts, String source);
    }

    /** Gives rows without a key of their own a number, as an import does. */
    private static final class Numbering implements Taker {
        private final RowConsumer consumer;
        private final Map<String, Integer> numbers = new HashMap<>();

        Numbering(RowConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void township(Village any) {
            // rows carry their place themselves
        }

        @Override
        public void row(Row row) {
            String table = row.layout().table().id();
            int number = numbers.merge(table, 1, Integer::sum);
            String key = row.layout().table().key();
            @Nullable Object[] values = row.stored();
            List<String> facts = new ArrayList<>();
            row.layout().facts().stream().map(Fact::id).forEach(facts::add);
            int place = facts.indexOf(key);
            if (values[place] == null) {
                values[place] = table + "#1#" + number;
            }
            consumer.row(table, values, "%s / 1 / %07d".formatted(table, number));
        }
    }
}
