package camphor.screening.duckdb;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Register;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotUpdate;
import camphor.screening.SnapshotWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The embedded engine: no server, no installation, a county on a small PC. */
public final class DuckDbEngine implements ScreeningEngine {
    static final String NAME = "duckdb";

    private final DuckDbSettings settings;

    /** With the system's settings, as {@link java.util.ServiceLoader} makes it. */
    public DuckDbEngine() {
        this(DuckDbSettings.ofSystem());
    }

    public DuckDbEngine(DuckDbSettings settings) {
        this.settings = settings;
    }

    /** How much of the machine it takes. */
    public DuckDbSettings settings() {
        return settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SnapshotWriter snapshot(Catalogue catalogue, Path directory, LocalDate asOf) {
        return new DuckDbSnapshotWriter(catalogue, directory, asOf, settings);
    }

    @Override
    public SnapshotUpdate update(Catalogue catalogue, @Nullable Snapshot before, Path directory, LocalDate asOf) {
        return new DuckDbSnapshotUpdate(catalogue, before, directory, asOf, settings);
    }

    @Override
    public Findings screen(Screening run, Progress progress) {
        new DuckDbRun(run, settings, progress).toFindings();
        return findings(run.out());
    }

    @Override
    public Findings findings(Path out) {
        return new DuckDbFindings(out, settings);
    }

    @Override
    public Register register(Catalogue catalogue, Snapshot snapshot, Bindings bindings) {
        return new DuckDbRegister(catalogue, snapshot, bindings, settings);
    }
}
