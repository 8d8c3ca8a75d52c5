package camphor.screening.duckdb;

import camphor.rules.Label;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.RuleCount;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.ScreeningFault;
import camphor.screening.ScreeningRule;
import camphor.screening.WholeDirectory;
import camphor.screening.plan.SubjectPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One screening: gather each kind of subject once, judge its rules, count. */
final class DuckDbRun {
    private final Screening run;
    private final DuckDbSettings settings;
    private final Progress progress;

    DuckDbRun(Screening run, DuckDbSettings settings, Progress progress) {
        this.run = run;
        this.settings = settings;
        this.progress = progress;
    }

    /** Leaves findings and card in the run's directory, or nothing. */
    void toFindings() {
        try (WholeDirectory output = WholeDirectory.at(run.out())) {
            Path work = Files.createDirectory(output.draft().resolve("work"));
            try (DuckDb database = DuckDb.in(work, settings, progress)) {
                Tables.open(database, run.snapshot());
                List<SubjectPlan> plans = plans(Tables.described(database, run.catalogue(), run.snapshot()));
                gather(database, plans);
                List<Path> parts =
                        new Judging(database, settings.threads(), progress, output.draft()).judge(branches(plans));
                List<RuleCount> counts = new Counting(run).of(database, parts);
                RunCard.of(run, DuckDbEngine.NAME, parts.size(), counts).write(output.draft());
            }
            WholeDirectory.delete(work);
            output.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw fault("研判失败", "the screening failed", e);
        }
    }

    private static List<SubjectPlan.Branch> branches(List<SubjectPlan> plans) {
        return plans.stream().flatMap(plan -> plan.branches().stream()).toList();
    }

    private List<SubjectPlan> plans(Snapshotted snapshot) {
        List<SubjectPlan> plans = new ArrayList<>();
        for (Map.Entry<String, List<ScreeningRule>> subject : run.bySubject().entrySet()) {
            if (run.snapshot().delivered(subject.getKey())) {
                plans.add(SubjectPlan.of(run, subject.getKey(), subject.getValue(), snapshot, Dialect.DUCK_DB));
            }
        }
        return plans;
    }

    private void gather(DuckDb database, List<SubjectPlan> plans) throws SQLException {
        List<SideBySide.Work> works = new ArrayList<>();
        plans.forEach(plan -> works.add(connection -> gather(connection, plan)));
        new SideBySide(database, settings.threads())
                .run(works, done -> progress.reached(Stage.GATHER, done, plans.size()));
        progress.reached(Stage.GATHER, plans.size(), plans.size());
    }

    private static void gather(DuckDb connection, SubjectPlan plan) {
        try {
            connection.run("create table " + plan.gathered() + " as " + plan.gathering());
        } catch (SQLException e) {
            throw fault("汇集“" + plan.subject() + "”的事实失败", "gathering facts of " + plan.subject() + " failed", e);
        }
    }

    static ScreeningFault fault(String zh, String en, SQLException cause) {
        String why = ": " + cause.getMessage();
        return new ScreeningFault("screening-failed", new Label(zh + why, en + why), cause);
    }
}
