package camphor.screening.columns;

import camphor.rules.sql.Snapshotted;
import camphor.screening.Progress;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.duckdb.SideBySide;
import camphor.screening.duckdb.SideBySide.Work;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what was found: reads what only the telling wants, of the rows that are found, and writes a file a worker. */
final class Telling {
    private final Shelf shelf;
    private final Screening run;
    private final Team team;
    private final DuckDb database;

    Telling(Shelf shelf, Team team, DuckDb database) {
        this.shelf = shelf;
        this.run = shelf.run();
        this.team = team;
        this.database = database;
    }

    /** Writes the findings into the directory; returns how many files they lie in. */
    int write(Snapshotted snapshot, Map<ScreeningRule, Marks> judged, Path directory, Progress progress)
            throws SQLException {
        List<SubjectTelling> tellings = run.bySubject().keySet().stream()
                .map(subject -> new SubjectTelling(shelf, subject, judged))
                .filter(SubjectTelling::isNeeded)
                .toList();
        tellings.forEach(telling -> telling.prepare(team));
        int threads = team.workers().size();
        new Loading(shelf, database, snapshot).load(threads, progress);
        List<Work> reading = new ArrayList<>();
        Worker any = team.workers().get(0);
        tellings.forEach(telling -> reading.add(connection -> telling.load(connection, snapshot, any)));
        new SideBySide(database, threads).run(reading, done -> {});
        FoundTable.numbered(database, run);
        List<FoundTable> tables = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                tables.add(new FoundTable(database, i));
            }
            tellings.forEach(telling -> telling.tell(team, tables));
            for (int i = 0; i < threads; i++) {
                tables.get(i).write(run, RunCard.part(directory, i + 1));
            }
        } finally {
            for (FoundTable table : tables) {
                table.close();
            }
        }
        return threads;
    }
}
