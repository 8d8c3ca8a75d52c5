package camphor.screening.columns;

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
import camphor.screening.duckdb.DuckDbEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judges in this process, on primitive columns. A snapshot is written, and findings and register are read, as the
 * embedded engine does it, because the files are the same.
 */
public final class ColumnsEngine implements ScreeningEngine {
    static final String NAME = "columns";

    private final DuckDbEngine embedded;

    /** With the system's settings, as {@link java.util.ServiceLoader} makes it. */
    public ColumnsEngine() {
        this(new DuckDbEngine());
    }

    /** With the settings of that engine, which also loads the columns. */
    public ColumnsEngine(DuckDbEngine embedded) {
        this.embedded = embedded;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SnapshotWriter snapshot(Catalogue catalogue, Path directory, LocalDate asOf) {
        return embedded.snapshot(catalogue, directory, asOf);
    }

    @Override
    public SnapshotUpdate update(Catalogue catalogue, @Nullable Snapshot before, Path directory, LocalDate asOf) {
        return embedded.update(catalogue, before, directory, asOf);
    }

    @Override
    public Findings screen(Screening run, Progress progress) {
        new ColumnsRun(run, embedded.settings(), progress).toFindings();
        return findings(run.out());
    }

    @Override
    public Findings findings(Path out) {
        return embedded.findings(out);
    }

    @Override
    public Register register(Catalogue catalogue, Snapshot snapshot, Bindings bindings) {
        return embedded.register(catalogue, snapshot, bindings);
    }
}
