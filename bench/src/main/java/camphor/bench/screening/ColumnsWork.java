package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.Snapshot;
import camphor.screening.columns.LoadedColumns;
import camphor.screening.duckdb.DuckDbSettings;
import java.util.List;

/** Judges on primitive columns, with and without the time that it takes to load them. */
record ColumnsWork(Catalogue catalogue, Bindings bindings, Snapshot snapshot) {
    private static final int MEMORY_MIB = 1_536;

    Trial judging(String way, List<ScreeningRule> rules, int threads, int times) throws Exception {
        LoadedColumns loaded = load(rules, threads);
        return Trial.of(way, times, subjects(rules), () -> Answers.of(loaded.judge()));
    }

    Trial loading(String way, List<ScreeningRule> rules, int threads) throws Exception {
        return Trial.of(
                way, 1, subjects(rules), () -> Answers.of(load(rules, threads).judge()));
    }

    private LoadedColumns load(List<ScreeningRule> rules, int threads) {
        Screening run = new Screening(catalogue, rules, bindings, snapshot, snapshot.directory(), "bench");
        return LoadedColumns.of(run, new DuckDbSettings(MEMORY_MIB, threads));
    }

    private long subjects(List<ScreeningRule> rules) {
        return rules.stream()
                .map(ScreeningRule::subject)
                .distinct()
                .mapToLong(snapshot::rows)
                .sum();
    }
}
