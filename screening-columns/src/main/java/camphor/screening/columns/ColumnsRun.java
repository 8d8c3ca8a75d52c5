package camphor.screening.columns;

import camphor.rules.Label;
import camphor.rules.sql.SubjectQuery;
import camphor.screening.Progress;
import camphor.screening.RuleCount;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.ScreeningFault;
import camphor.screening.ScreeningRule;
import camphor.screening.WholeDirectory;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.duckdb.DuckDbSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One screening: load what the rules read, judge, tell. */
final class ColumnsRun {
    private final Screening run;
    private final DuckDbSettings settings;
    private final Progress progress;

    ColumnsRun(Screening run, DuckDbSettings settings, Progress progress) {
        this.run = run;
        this.settings = settings;
        this.progress = progress;
    }

    /** Leaves findings and card in the run's directory, or nothing. */
    void toFindings() {
        try (WholeDirectory output = WholeDirectory.at(run.out())) {
            Path work = Files.createDirectory(output.draft().resolve("work"));
            try (DuckDb database = DuckDb.in(work, settings, progress)) {
                screen(database, work, output.draft());
            }
            WholeDirectory.delete(work);
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void screen(DuckDb database, Path work, Path directory) throws SQLException, IOException {
        SubjectQuery query = LoadedColumns.query(run, database);
        Shelf shelf = new Shelf(run);
        Team team = new Team(shelf, settings.threads(), progress);
        Judging judging = new Judging(shelf, team, progress);
        Telling telling = new Telling(shelf, team);
        judging.prepare();
        telling.prepare();
        new Loading(shelf, database, query).load(settings.threads(), progress);
        Map<ScreeningRule, Marks> judged = judging.judge();
        int parts = telling.write(database, query, judged, work, directory);
        RunCard.of(run, ColumnsEngine.NAME, parts, counts(run, judged)).write(directory);
    }

    /** In the order of the run; of a rule whose subjects were not delivered there is nothing to count. */
    static List<RuleCount> counts(Screening run, Map<ScreeningRule, Marks> judged) {
        return run.rules().stream()
                .map(rule -> {
                    Marks marks = judged.getOrDefault(rule, new Marks(0));
                    long clear = run.snapshot().rows(rule.subject()) - marks.hits() - marks.unknowns();
                    return new RuleCount(
                            rule.id(), rule.version(), rule.subject(), marks.hits(), clear, marks.unknowns());
                })
                .toList();
    }

    static ScreeningFault fault(SQLException cause) {
        String why = ": " + cause.getMessage();
        return new ScreeningFault("screening-failed", new Label("研判失败" + why, "the screening failed" + why), cause);
    }
}
