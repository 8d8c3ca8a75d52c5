package camphor.bench;

import camphor.bench.screening.Trial;
import camphor.bench.ten.TenBench;
import java.util.List;

/** The results as tables of Markdown; each ratio is time per subject against the first line's. */
final class Tables {
    private static final String HEAD = "| way | subjects | s | times the first |\n|---|---|---|---|\n";

    private Tables() {}

    static String trials(int persons, List<Trial> trials) {
        Trial first = trials.get(0);
        StringBuilder text = new StringBuilder("### %,d persons%n%n%,d hits, %,d unknown%n%n"
                .formatted(persons, first.answers().hits(), first.answers().unknowns()));
        text.append(HEAD);
        trials.forEach(trial ->
                text.append(line(trial.way(), trial.subjects(), trial.seconds(), trial.timesSlowerThan(first))));
        return text.append('\n').toString();
    }

    static String ten(int persons, List<Trial> trials, List<TenBench.Timed> others) {
        Trial first = trials.get(0);
        StringBuilder text = new StringBuilder("### %,d persons%n%n".formatted(persons)).append(HEAD);
        trials.forEach(trial ->
                text.append(line(trial.way(), trial.subjects(), trial.seconds(), trial.timesSlowerThan(first))));
        others.forEach(way -> text.append(
                line(way.way(), way.subjects(), way.seconds(), way.seconds() / way.subjects() / first.perSubject())));
        return text.append('\n').toString();
    }

    private static String line(String way, long subjects, double seconds, double ratio) {
        return "| %s | %,d | %.3f | %.2f |%n".formatted(way, subjects, seconds, ratio);
    }
}
