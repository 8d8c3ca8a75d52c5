package camphor.screening.columns;

import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.ScreeningRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers from the lists what rules ask of them, then judges every rule on every row of its table. */
final class Judging {
    private static final int BATCHES_IN_A_PIECE = 4;
    private static final int PIECE = Batch.MOST * BATCHES_IN_A_PIECE;

    private final Shelf shelf;
    private final Team team;
    private final Progress progress;

    Judging(Shelf shelf, Team team, Progress progress) {
        this.shelf = shelf;
        this.team = team;
        this.progress = progress;
    }

    /** Asks for everything that the rules read; to be done before columns are loaded. */
    void prepare() {
        for (Worker worker : team.workers()) {
            delivered()
                    .forEach((subject, rules) -> rules.forEach(
                            rule -> worker.forms(subject).verdicts(rule.rule().term())));
        }
    }

    private Map<String, List<ScreeningRule>> delivered() {
        Map<String, List<ScreeningRule>> subjects =
                new LinkedHashMap<>(shelf.run().bySubject());
        subjects.keySet().removeIf(subject -> !shelf.delivered(subject));
        return subjects;
    }

    /** What each rule says, of those whose subjects were delivered. */
    Map<ScreeningRule, Marks> judge() {
        shelf.gatherings().forEach(this::gather);
        Map<ScreeningRule, Marks> judged = new LinkedHashMap<>();
        int all = shelf.run().rules().size();
        progress.reached(Stage.JUDGE, 0, all);
        delivered().forEach((subject, rules) -> {
            judge(subject, rules, judged);
            progress.reached(Stage.JUDGE, judged.size(), all);
        });
        return judged;
    }

    private void gather(ListGathering gathering) {
        ListRows list = shelf.list(gathering.by());
        gathering.begin(list.count());
        team.share((list.size() + PIECE - 1) / PIECE, worker -> {
            List<Adding> additions =
                    gathering.additions(worker.forms(gathering.by().table()));
            return piece -> {
                int until = list.start((piece + 1) * PIECE);
                for (int from = list.start(piece * PIECE); from < until; from += Batch.MOST) {
                    Batch batch = list.batch(from, Math.min(until, from + Batch.MOST));
                    int first = from;
                    additions.forEach(each -> each.add(batch, list, first));
                }
            };
        });
    }

    private void judge(String subject, List<ScreeningRule> rules, Map<ScreeningRule, Marks> judged) {
        int rows = shelf.columns(subject).rows();
        Marks[] marks = new Marks[rules.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = new Marks(rows);
            judged.put(rules.get(i), marks[i]);
        }
        team.share((rows + PIECE - 1) / PIECE, worker -> {
            Verdicts[] verdicts = rules.stream()
                    .map(rule -> worker.forms(subject).verdicts(rule.rule().term()))
                    .toArray(Verdicts[]::new);
            return piece -> {
                int until = Math.min(rows, (piece + 1) * PIECE);
                for (int from = piece * PIECE; from < until; from += Batch.MOST) {
                    Batch batch = Batch.range(from, Math.min(until, from + Batch.MOST));
                    for (int i = 0; i < marks.length; i++) {
                        marks[i].mark(from, batch.size(), verdicts[i].on(batch));
                    }
                }
            };
        });
    }
}
