package camphor.screening.columns;

import camphor.rules.sql.Snapshotted;
import camphor.rules.term.Term;
import camphor.screening.ScreeningRule;
import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is told of one kind of subject. */
final class SubjectTelling {
    private static final int PIECE = 16 * Batch.MOST;

    private final Shelf shelf;
    private final String subject;
    private final int rows;
    private final Map<ScreeningRule, Marks> found = new LinkedHashMap<>();
    private Texts texts;

    SubjectTelling(Shelf shelf, String subject, Map<ScreeningRule, Marks> judged) {
        this.shelf = shelf;
        this.subject = subject;
        judged.forEach((rule, marks) -> {
            if (rule.subject().equals(subject) && !marks.isEmpty()) {
                found.put(rule, marks);
            }
        });
        rows = found.isEmpty() ? 0 : shelf.columns(subject).rows();
        texts = new Texts(shelf.run(), shelf.table(subject), List.of(), 0);
    }

    boolean isNeeded() {
        return !found.isEmpty();
    }

    /** Has every worker ask for what is told; to be done before columns are loaded for the second time. */
    void prepare(Team team) {
        team.workers().forEach(worker -> found.keySet().forEach(worker::told));
    }

    /** Reads the texts that columns do not have, of the rows that are found. */
    void load(DuckDb connection, Snapshotted snapshot, Worker worker) throws SQLException {
        Forms forms = worker.forms(subject);
        Set<Term> told = new LinkedHashSet<>();
        found.keySet()
                .forEach(rule -> parts(worker.told(rule))
                        .map(ToldRule.Part::value)
                        .filter(term -> term != null && !ToldValues.isInColumns(forms, term))
                        .forEach(told::add));
        texts = new Texts(shelf.run(), shelf.table(subject), told, rows);
        BitSet all = new BitSet(rows);
        found.values().forEach(marks -> marks.addTo(all));
        new TextLoading(shelf.run(), snapshot, subject, texts)
                .load(connection, all.stream().toArray());
    }

    private static Stream<ToldRule.Part> parts(ToldRule rule) {
        List<ToldRule.Part> wording = rule.wording();
        return Stream.concat(rule.evidence().stream(), wording == null ? Stream.of() : wording.stream());
    }

    /** Each worker puts what it tells into its own table. */
    void tell(Team team, List<FoundTable> tables) {
        team.share((rows + PIECE - 1) / PIECE, worker -> {
            FoundTable table = tables.get(team.workers().indexOf(worker));
            ToldValues values = new ToldValues(worker.forms(subject), texts);
            List<RuleTelling> tellings = new ArrayList<>();
            found.forEach((rule, marks) -> tellings.add(
                    new RuleTelling(shelf.run().rules().indexOf(rule), marks, worker.told(rule), values, texts)));
            return piece ->
                    tellings.forEach(each -> each.tell(piece * PIECE, Math.min(rows, (piece + 1) * PIECE), table));
        });
    }
}
