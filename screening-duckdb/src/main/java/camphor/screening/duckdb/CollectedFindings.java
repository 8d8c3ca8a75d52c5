package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.RuleCount;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Findings that another engine wrote, put in the order in which findings lie, and counted. */
public final class CollectedFindings {
    private final Screening run;
    private final String engine;
    private final DuckDbSettings settings;

    private CollectedFindings(Screening run, String engine, DuckDbSettings settings) {
        this.run = run;
        this.engine = engine;
        this.settings = settings;
    }

    /** For a run of that engine, counted with the settings of this one. */
    public static CollectedFindings of(Screening run, String engine, DuckDbEngine counter) {
        return new CollectedFindings(run, engine, counter.settings());
    }

    /**
     * Moves the parts into the run's directory and writes its card.
     *
     * @param written a directory of directories of Parquet files; may be empty
     */
    public void collect(Path written, Path directory) throws IOException {
        try (DuckDb database = DuckDb.inMemory(settings)) {
            List<Path> parts = moved(written, directory);
            if (parts.isEmpty()) {
                parts = new Judging(database, 1, Progress.unwatched(), directory).judge(List.of());
            }
            List<RuleCount> counts = new Counting(run).of(database, parts);
            RunCard.of(run, engine, parts.size(), counts).write(directory);
        } catch (SQLException e) {
            throw DuckDbRun.fault("研判结果无法汇总", "the findings cannot be collected", e);
        }
    }

    private static List<Path> moved(Path written, Path directory) throws IOException {
        List<Path> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(CollectedFindings::isParquet).sorted().toList()) {
                Path part = RunCard.part(directory, parts.size() + 1);
                parts.add(Files.move(file, part));
            }
        }
        return parts;
    }

    private static boolean isParquet(Path file) {
        return file.getFileName().toString().endsWith(".parquet");
    }
}
