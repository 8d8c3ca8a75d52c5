package camphor.screening.columns;

import camphor.rules.fact.Table;
import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Term;
import camphor.screening.Progress;
import camphor.screening.RunCard;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.Wording;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.plan.Belonging;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what was found: reads what only the telling wants, of the rows that are found, and writes a file a worker. */
final class Telling {
    private final Shelf shelf;
    private final Screening run;
    private final Team team;

    Telling(Shelf shelf, Team team) {
        this.shelf = shelf;
        this.run = shelf.run();
        this.team = team;
    }

    /** Asks for the ways to what may be told, because records are numbered once; to be done before columns are loaded. */
    void prepare() {
        for (String subject : run.bySubject().keySet()) {
            if (shelf.delivered(subject)) {
                Table table = shelf.table(subject);
                Belonging belonging = new Belonging(run.catalogue(), table);
                belonging.household().ifPresent(term -> ways(subject, term));
                belonging.village().ifPresent(term -> ways(subject, term));
            }
        }
        run.rules().stream().filter(rule -> shelf.delivered(rule.subject())).forEach(this::ways);
    }

    private void ways(ScreeningRule rule) {
        ways(rule.subject(), rule.rule().term());
        Wording found = rule.found();
        if (found != null) {
            found.parts().forEach(part -> {
                if (part instanceof Wording.Value value) {
                    ways(rule.subject(), value.expression().term());
                }
            });
        }
    }

    private void ways(String subject, Term term) {
        Forms forms = team.workers().get(0).forms(subject);
        Stream.concat(FactsRead.stored(term).stream(), FactsRead.named(term).stream())
                .forEach(read -> {
                    if (read instanceof Term.FactOf fact) {
                        forms.way(fact.at());
                    }
                });
    }

    /**
     * Writes the findings into the directory; returns how many files they lie in.
     *
     * @param work directory for what is needed on the way
     */
    int write(DuckDb database, SubjectQuery query, Map<ScreeningRule, Marks> judged, Path work, Path directory)
            throws SQLException, IOException {
        TextBook book = new TextBook(shelf);
        List<SubjectTelling> tellings = run.bySubject().keySet().stream()
                .map(subject -> new SubjectTelling(shelf, subject, book, judged))
                .filter(SubjectTelling::isNeeded)
                .toList();
        tellings.forEach(telling -> telling.prepare(team));
        int threads = team.workers().size();
        new Loading(shelf, database, query).load(threads, Progress.unwatched());
        book.load(database, query, threads);
        List<FoundFile> files = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                files.add(new FoundFile(work.resolve("found-" + i + ".csv")));
            }
            tellings.forEach(telling -> telling.tell(team, files));
            for (int i = 0; i < threads; i++) {
                files.get(i).write(database, run, RunCard.part(directory, i + 1));
            }
        } finally {
            for (FoundFile file : files) {
                file.close();
            }
        }
        return threads;
    }
}
