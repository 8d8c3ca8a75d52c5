package camphor.screening;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ServiceLoader;

/** Something that can run rules over many subjects at once. Engines are found by {@link ServiceLoader}. */
public interface ScreeningEngine {
    /** Name on the command line and in a run's record, such as {@code duckdb}. */
    String name();

    /** Starts a snapshot that will stand at {@code directory} when it is finished. */
    SnapshotWriter snapshot(Catalogue catalogue, Path directory, LocalDate asOf);

    /**
     * Judges every rule on every subject and puts the findings into {@code run.out()}, which is either whole or
     * untouched. Throws {@link ScreeningFault}, or {@link ScreeningCancelled} when the watcher stops it.
     */
    Findings screen(Screening run, Progress progress);

    /** The findings of an earlier run, from the directory that it wrote. */
    Findings findings(Path out);

    /** Opens a snapshot to be asked, with these values of the parameters. */
    Register register(Catalogue catalogue, Snapshot snapshot, Bindings bindings);

    /** The engine of that name on the class path. */
    static ScreeningEngine named(String name) {
        return ServiceLoader.load(ScreeningEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ScreeningFault(
                        "engine-missing",
                        new Label("没有名为 " + name + " 的研判引擎", "there is no screening engine named " + name)));
    }
}
