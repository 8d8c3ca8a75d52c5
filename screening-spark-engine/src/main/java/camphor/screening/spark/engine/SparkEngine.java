package camphor.screening.spark.engine;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Register;
import camphor.screening.Screening;
import camphor.screening.ScreeningCancelled;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.screening.WholeDirectory;
import camphor.screening.duckdb.CollectedFindings;
import camphor.screening.duckdb.DuckDbEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spark, for what is too large for one machine. Only the judging runs there: a snapshot is written, and findings are
 * read, as the embedded engine does it, because the files are the same.
 */
public final class SparkEngine implements ScreeningEngine, AutoCloseable {
    private final Supplier<SparkPlace> place;
    private final DuckDbEngine embedded;
    private @Nullable SparkProcess process;

    /** With the system's settings, as {@link java.util.ServiceLoader} makes it; Spark need not be there until it is used. */
    public SparkEngine() {
        this(SparkPlace::ofSystem, new DuckDbEngine());
    }

    /** With Spark at a place that is asked for when it is first needed. */
    public SparkEngine(Supplier<SparkPlace> place, DuckDbEngine embedded) {
        this.place = place;
        this.embedded = embedded;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public SnapshotWriter snapshot(Catalogue catalogue, Path directory, LocalDate asOf) {
        return embedded.snapshot(catalogue, directory, asOf);
    }

    @Override
    public Findings screen(Screening run, Progress progress) {
        if (progress.cancelled()) {
            throw new ScreeningCancelled();
        }
        try (WholeDirectory output = WholeDirectory.at(run.out())) {
            Path work = Files.createDirectory(output.draft().resolve("work"));
            Path findings = Files.createDirectory(work.resolve("findings"));
            Path file = work.resolve("job.json");
            Job job = new JobWriter(run, work.resolve("gathered"), findings).job();
            Files.writeString(file, JsonMapper.shared().writeValueAsString(job));
            started().run(file, progress);
            CollectedFindings.of(run, name(), embedded).collect(findings, output.draft());
            WholeDirectory.delete(work);
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings(run.out());
    }

    private synchronized SparkProcess started() throws IOException {
        SparkProcess running = process;
        if (running == null || !running.isAlive()) {
            running = new SparkProcess(place.get());
            process = running;
        }
        return running;
    }

    @Override
    public Findings findings(Path out) {
        return embedded.findings(out);
    }

    @Override
    public Register register(Catalogue catalogue, Snapshot snapshot, Bindings bindings) {
        return embedded.register(catalogue, snapshot, bindings);
    }

    /** Ends the process. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
        }
    }
}
