package camphor.screening.columns;

import camphor.rules.sql.Snapshotted;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.duckdb.DuckDb;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what is told of the findings, a file for each worker. */
final class Telling {
    private final Shelf shelf;
    private final Screening run;
    private final Team team;

    Telling(Shelf shelf, Team team) {
        this.shelf = shelf;
        this.run = shelf.run();
        this.team = team;
    }

    /** Asks for everything that is told of an unknown; to be done before columns are loaded. */
    void prepare() {
        for (Worker worker : team.workers()) {
            run.rules().stream().filter(rule -> shelf.delivered(rule.subject())).forEach(worker::told);
        }
    }

    /** Writes the findings into the directory; returns how many files they lie in. */
    int write(DuckDb database, Snapshotted snapshot, Map<ScreeningRule, Marks> judged, Path directory)
            throws SQLException {
        FoundTable.numbered(database, run);
        List<FoundTable> tables = new ArrayList<>();
        try {
            for (int i = 0; i < team.workers().size(); i++) {
                tables.add(new FoundTable(database, i));
            }
            TextLoading texts = new TextLoading(run, database, snapshot);
            for (String subject : run.bySubject().keySet()) {
                SubjectTelling telling = new SubjectTelling(shelf, subject, judged);
                if (telling.isNeeded()) {
                    telling.load(texts, team.workers().get(0));
                    telling.tell(team, tables);
                }
            }
            for (int i = 0; i < tables.size(); i++) {
                tables.get(i).write(run, RunCard.part(directory, i + 1));
            }
        } finally {
            for (FoundTable table : tables) {
                table.close();
            }
        }
        return tables.size();
    }
}
