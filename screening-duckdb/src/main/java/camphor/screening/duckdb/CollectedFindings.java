package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.RuleCount;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Findings that another engine wrote in parts, as one file with its counts. */
public final class CollectedFindings {
    private final Screening run;
    private final String engine;
    private final DuckDbSettings settings;

    private CollectedFindings(Screening run, String engine, DuckDbSettings settings) {
        this.run = run;
        this.engine = engine;
        this.settings = settings;
    }

    /** For a run of that engine, collected with this one's settings. */
    public static CollectedFindings of(Screening run, String engine, DuckDbEngine collector) {
        return new CollectedFindings(run, engine, collector.settings());
    }

    /**
     * Makes {@code findings.parquet} and {@code run.json} of the parts.
     *
     * @param parts a directory of directories of Parquet files; may be empty
     */
    public void collect(Path parts, Path directory) throws IOException {
        Path work = Files.createTempDirectory(directory, "collect");
        Path file = directory.resolve(RunCard.FINDINGS);
        try (DuckDb database = DuckDb.in(work, settings, Progress.unwatched())) {
            Judging judging = new Judging(database, Progress.unwatched());
            judging.collect(
                    isEmpty(parts) ? List.of() : List.of(parts.resolve("*").resolve("*.parquet")), file);
            List<RuleCount> counts = new Counting(run).of(database, file);
            RunCard.of(run, engine, counts).write(directory);
        } catch (SQLException e) {
            throw DuckDbRun.fault("研判结果无法汇总", "the findings cannot be collected", e);
        } finally {
            WholeDirectory.delete(work);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
