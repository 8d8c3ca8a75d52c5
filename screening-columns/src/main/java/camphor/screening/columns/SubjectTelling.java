package camphor.screening.columns;

import camphor.screening.ScreeningRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of one kind of subject. */
final class SubjectTelling {
    private static final int PIECE = 4 * Batch.MOST;

    private final Shelf shelf;
    private final String subject;
    private final TextBook book;
    private final int rows;
    private final Map<ScreeningRule, Marks> found = new LinkedHashMap<>();

    SubjectTelling(Shelf shelf, String subject, TextBook book, Map<ScreeningRule, Marks> judged) {
        this.shelf = shelf;
        this.subject = subject;
        this.book = book;
        judged.forEach((rule, marks) -> {
            if (rule.subject().equals(subject) && !marks.isEmpty()) {
                found.put(rule, marks);
            }
        });
        rows = found.isEmpty() ? 0 : shelf.columns(subject).rows();
    }

    boolean isNeeded() {
        return !found.isEmpty();
    }

    /** Asks for all columns and texts that are told. */
    void prepare(Team team) {
        team.workers().forEach(worker -> found.keySet().forEach(worker::told));
        Worker any = team.workers().get(0);
        ToldValues values = values(any);
        Names names = names(values);
        tellings(any, names).forEach(each -> each.want(rows));
        BitSet all = new BitSet(rows);
        found.values().forEach(marks -> marks.addTo(all));
        Batch.ofEach(next -> next(all, next), 0, rows, values::want);
    }

    private Names names(ToldValues values) {
        return Names.of(shelf.run().catalogue(), shelf.table(subject), values);
    }

    private int next(BitSet set, int from) {
        int next = set.nextSetBit(from);
        return next < 0 ? rows : next;
    }

    private ToldValues values(Worker worker) {
        return new ToldValues(shelf.run().catalogue(), subject, worker.forms(subject), book);
    }

    private List<RuleTelling> tellings(Worker worker, Names names) {
        List<RuleTelling> tellings = new ArrayList<>();
        found.forEach((rule, marks) -> tellings.add(
                new RuleTelling(shelf.run().rules().indexOf(rule), marks, worker.told(rule), values(worker), names)));
        return tellings;
    }

    /** Each worker puts what it tells into its own file. */
    void tell(Team team, List<FoundFile> files) {
        List<List<RuleTelling>> tellings = team.workers().stream()
                .map(worker -> tellings(worker, names(values(worker))))
                .toList();
        team.share((rows + PIECE - 1) / PIECE, worker -> {
            int place = team.workers().indexOf(worker);
            return piece -> tellings.get(place)
                    .forEach(each -> each.tell(piece * PIECE, Math.min(rows, (piece + 1) * PIECE), files.get(place)));
        });
    }
}
