package camphor.server.screening.snapshot;

import camphor.rules.fact.Catalogue;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.WholeDirectory;
import camphor.server.register.RegisterChanges;
import camphor.server.screening.ScreeningSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The register as columns, for the engine. Made once; from then on only what changed is read from the database and written
 * into it, so that it costs by the change and not by the register.
 */
@Component
public class Snapshots {
    private final RegisterChanges changes;
    private final ScreeningEngine engine;
    private final Path directory;
    private final KeptSnapshot kept;

    Snapshots(
            RegisterChanges changes,
            ScreeningEngine engine,
            ScreeningSettings settings,
            @Value("${camphor.data}") Path data) {
        this.changes = changes;
        this.engine = engine;
        this.directory = data.resolve("screening").toAbsolutePath().normalize();
        Path key = settings.keyFile().isBlank() ? data.resolve("keys/snapshot.key") : Path.of(settings.keyFile());
        this.kept = new KeptSnapshot(directory.resolve("snapshot"), new SealedFiles(key));
    }

    /**
     * The register as it stands.
     *
     * @param whole whether it was made anew
     * @param rows how many rows were read for it
     */
    public record Fresh(Snapshot snapshot, boolean whole, long rows) {}

    /** A place to work in, for one run at a time. */
    public Workplace workplace() {
        return Workplace.in(directory.resolve("work"));
    }

    /** What a killed run left is opened data: it goes before anybody asks for anything. */
    @EventListener(ApplicationStartedEvent.class)
    void clear() throws IOException {
        WholeDirectory.delete(directory.resolve("work"));
    }

    /**
     * Brings the snapshot up to date, keeps it, and leaves it opened in the workplace. As the system.
     *
     * @param rows hears how many rows have been read
     */
    public Fresh upToDate(Workplace work, Catalogue catalogue, LocalDate asOf, LongConsumer rows) {
        try {
            KeptSnapshot.Opened held = kept.open(work.path("held"), catalogue);
            Updating updating = new Updating(
                    engine, catalogue, asOf, held, work.path("snapshot"), rows, (state, snapshot, before) -> {
                        try {
                            kept.keep(state, snapshot, before);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            try (updating) {
                changes.handTo(held == null ? null : held.state(), updating);
                return updating.fresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
