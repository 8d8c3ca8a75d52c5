package camphor.screening;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Something that can run rules over many subjects at once. Engines are found by {@link ServiceLoader}. */
public interface ScreeningEngine {
    /** Name on the command line and in a run's record, such as {@code duckdb}. */
    String name();

    /** Starts a snapshot that will stand at {@code directory} when it is finished. */
    SnapshotWriter snapshot(Catalogue catalogue, Path directory, LocalDate asOf);

    /**
     * Starts a snapshot like another one but for what is told of it; only what was made so can be brought up to date so.
     *
     * @param before null to begin with nothing
     */
    default SnapshotUpdate update(Catalogue catalogue, @Nullable Snapshot before, Path directory, LocalDate asOf) {
        throw new ScreeningFault(
                "update-not-offered",
                new Label(
                        "研判引擎 " + name() + " 不能增量更新快照",
                        "the engine " + name() + " cannot bring a snapshot up to date"));
    }

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
