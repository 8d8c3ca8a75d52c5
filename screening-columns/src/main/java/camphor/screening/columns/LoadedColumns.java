package camphor.screening.columns;

import camphor.rules.sql.Dialect;
import camphor.rules.sql.SubjectQuery;
import camphor.screening.Progress;
import camphor.screening.RuleCount;
import camphor.screening.Screening;
import camphor.screening.WholeDirectory;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.duckdb.DuckDbSettings;
import camphor.screening.duckdb.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What the rules of a run read, in memory, to be judged again and again without anything being told of it. */
public final class LoadedColumns {
    private final Screening run;
    private final Judging judging;

    private LoadedColumns(Screening run, Judging judging) {
        this.run = run;
        this.judging = judging;
    }

    /** Loads, with so much of the machine; the run's directory is left alone. */
    public static LoadedColumns of(Screening run, DuckDbSettings settings) {
        Progress progress = Progress.unwatched();
        try {
            Path work = Files.createTempDirectory("columns");
            try (DuckDb database = DuckDb.in(work, settings, progress)) {
                Shelf shelf = new Shelf(run);
                Judging judging = new Judging(shelf, new Team(shelf, settings.threads(), progress), progress);
                judging.prepare();
                new Loading(shelf, database, query(run, database)).load(settings.threads(), progress);
                return new LoadedColumns(run, judging);
            } finally {
                WholeDirectory.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw ColumnsRun.fault(e);
        }
    }

    /** Makes the snapshot's tables readable, each row with its number. */
    static SubjectQuery query(Screening run, DuckDb database) throws SQLException {
        Tables.openNumbered(database, run.snapshot(), TableColumns.ROW);
        return new SubjectQuery(
                Dialect.DUCK_DB,
                run.catalogue(),
                Tables.described(database, run.catalogue(), run.snapshot()),
                run.bindings());
    }

    /** For each rule how many subjects it hits, clears and cannot judge. */
    public List<RuleCount> judge() {
        return ColumnsRun.counts(run, judging.judge());
    }
}
