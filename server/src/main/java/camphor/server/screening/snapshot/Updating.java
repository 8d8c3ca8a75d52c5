package camphor.server.screening.snapshot;

import camphor.rules.fact.Catalogue;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotUpdate;
import camphor.server.register.RegisterChanges;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes what the register hands over into the snapshot, and keeps it before the register forgets. */
final class Updating implements RegisterChanges.Copy, AutoCloseable {
    private final ScreeningEngine engine;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final KeptSnapshot.@Nullable Opened held;
    private final Path directory;
    private final LongConsumer rows;
    private final Keeping keeping;
    private @Nullable SnapshotUpdate update;
    private Snapshots.@Nullable Fresh fresh;
    private boolean whole;
    private long count;

    /** Puts a snapshot in the place of the one before. */
    interface Keeping {
        void keep(UUID state, Snapshot snapshot, KeptSnapshot.@Nullable Opened before);
    }

    Updating(
            ScreeningEngine engine,
            Catalogue catalogue,
            LocalDate asOf,
            KeptSnapshot.@Nullable Opened held,
            Path directory,
            LongConsumer rows,
            Keeping keeping) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.held = held;
        this.directory = directory;
        this.rows = rows;
        this.keeping = keeping;
    }

    @Override
    public void begin(boolean anew) {
        whole = anew;
        update = engine.update(catalogue, anew || held == null ? null : held.snapshot(), directory, asOf);
    }

    @Override
    public void delivered(String list) {
        begun().delivered(list);
    }

    @Override
    public void row(String list, String name, @Nullable Object[] storedFacts, String place) {
        begun().row(list, name, storedFacts, place);
        rows.accept(++count);
    }

    @Override
    public void gone(String list, String name) {
        begun().gone(list, name);
    }

    @Override
    public void keep(UUID state) {
        Snapshot snapshot = begun().finish();
        keeping.keep(state, snapshot, whole ? null : held);
        fresh = new Snapshots.Fresh(snapshot, whole, count);
    }

    Snapshots.Fresh fresh() {
        return Objects.requireNonNull(fresh);
    }

    private SnapshotUpdate begun() {
        return Objects.requireNonNull(update);
    }

    @Override
    public void close() {
        if (update != null) {
            update.close();
        }
    }
}
