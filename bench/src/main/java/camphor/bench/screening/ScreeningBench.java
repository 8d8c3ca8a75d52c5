package camphor.bench.screening;

import camphor.pack.Pack;
import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import camphor.pack.ready.Template;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningRule;
import camphor.screening.Snapshot;
import camphor.screening.WholeDirectory;
import camphor.screening.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All rules of a pack on the sample at a size, in several ways in one run: the same compiled rules, the same
 * data, and the same answers or no comparison at all.
 */
public final class ScreeningBench {
    private static final int IN_PROCESS_PERSONS = 20_000;
    private static final int TIMES = 3;
    private static final int MANY_TIMES = 31;

    private final Catalogue catalogue;
    private final Bindings bindings;
    private final List<BenchRule> rules;
    private final List<ScreeningRule> screened;
    private final Path directory;

    public ScreeningBench(Pack pack, PackRules ready, Path directory) {
        this.catalogue = pack.catalogue();
        this.bindings = ready.bindings();
        this.rules = ready.rules().stream()
                .map(rule -> new BenchRule(rule.id(), rule.condition()))
                .toList();
        this.screened = ready.rules().stream().map(ScreeningBench::screened).toList();
        this.directory = directory;
    }

    /** The snapshot of that many people, made if it is not there. */
    public Snapshot snapshot(int persons, ScreeningEngine engine) throws Exception {
        Path at = directory.resolve("people-" + persons).resolve("snapshot");
        if (Files.exists(at)) {
            return Snapshot.open(at, catalogue);
        }
        Files.createDirectories(at.getParent());
        return new Population(catalogue, persons).snapshot(engine, at);
    }

    /** Judges in every way; the first trial, the usual engine's bare judging, is the one the others are held against. */
    public List<Trial> trials(Snapshot snapshot, boolean withPostgres) throws Exception {
        List<Trial> trials = new ArrayList<>();
        long subjects = subjects(snapshot);
        ColumnsWork columns = new ColumnsWork(catalogue, bindings, snapshot);
        trials.add(columns.judging("columns, judging on columns loaded before", screened, 2, TIMES));
        trials.add(columns.loading("columns, loading them and judging", screened, 2));
        for (String engine : List.of("columns", "duckdb")) {
            String way = engine + ", the whole run: snapshot in, findings with wording and evidence out";
            trials.add(Trial.of(way, 1, subjects, () -> wholeRun(snapshot, ScreeningEngine.named(engine))));
        }
        try (DuckDbSnapshot duckdb = new DuckDbSnapshot(catalogue, snapshot, 2)) {
            Snapshotted readable = duckdb.snapshotted();
            SqlWork work = new SqlWork(duckdb.connection(), Dialect.DUCK_DB, catalogue, readable, bindings);
            trials.add(Trial.of("DuckDB, one query a rule", 1, subjects, () -> work.oneByOne(rules)));
            if (withPostgres) {
                trials.add(onPostgres(duckdb, readable, subjects));
            }
        }
        trials.forEach(trial -> agree(trials.get(0), trial));
        trials.add(inProcess());
        return trials;
    }

    /** What a user waits for, but for the ledgers. */
    private Answers wholeRun(Snapshot snapshot, ScreeningEngine engine) throws IOException {
        Path out = directory.resolve("findings-" + System.nanoTime());
        try (Findings findings = engine.screen(order(snapshot, out), Progress.unwatched())) {
            return Answers.of(findings.counts());
        } finally {
            WholeDirectory.delete(out);
        }
    }

    /** All rules with their wording. */
    Screening order(Snapshot snapshot, Path out) {
        return new Screening(catalogue, screened, bindings, snapshot, out, "bench");
    }

    /** Only these rules, on the whole snapshot and on its tables in memory. */
    public List<Trial> only(Map<String, Rule> some, Snapshot snapshot) throws Exception {
        List<BenchRule> few = new ArrayList<>();
        some.forEach((id, rule) -> few.add(new BenchRule(id, rule)));
        long subjects = few.stream()
                .map(BenchRule::subject)
                .distinct()
                .mapToLong(snapshot::rows)
                .sum();
        List<Trial> trials = new ArrayList<>();
        List<ScreeningRule> asked = few.stream()
                .map(rule -> new ScreeningRule(rule.id(), 1, rule.rule(), null))
                .toList();
        ColumnsWork columns = new ColumnsWork(catalogue, bindings, snapshot);
        for (int threads : List.of(2, 1)) {
            trials.add(columns.judging("columns, loaded before, threads: " + threads, asked, threads, MANY_TIMES));
        }
        for (int threads : List.of(2, 1)) {
            try (DuckDbSnapshot duckdb = new DuckDbSnapshot(catalogue, snapshot, threads)) {
                duckdb.intoMemory(List.of("person", "household", "income", "medical_settlement"));
                SqlWork work =
                        new SqlWork(duckdb.connection(), Dialect.DUCK_DB, catalogue, duckdb.snapshotted(), bindings);
                String way = "DuckDB on tables in memory, threads: " + threads;
                trials.add(Trial.of(way, TIMES, subjects, () -> work.together(few)));
            }
        }
        return trials;
    }

    private static ScreeningRule screened(ReadyRule rule) {
        List<Wording.Part> found = rule.found().zh().parts().stream()
                .<Wording.Part>map(part -> part instanceof Template.Value value
                        ? new Wording.Value(value.expression())
                        : new Wording.Words(((Template.Words) part).text()))
                .toList();
        return new ScreeningRule(rule.id(), rule.written().version(), rule.condition(), new Wording(found));
    }

    private Trial onPostgres(DuckDbSnapshot duckdb, Snapshotted readable, long subjects) throws Exception {
        Path data = Files.createTempDirectory(directory, "postgres");
        try (PostgresServer postgres = new PostgresServer(data)) {
            for (Table table : catalogue.tables().values()) {
                Path csv = duckdb.csv(table);
                postgres.load(table, csv);
                Files.delete(csv);
            }
            postgres.index(catalogue);
            SqlWork work = new SqlWork(postgres.connection(), Dialect.POSTGRES, catalogue, readable, bindings);
            return Trial.of("PostgreSQL, all rules of a subject in one query", 1, subjects, () -> work.together(rules));
        }
    }

    /** In process on a smaller sample of the same kind, whose answers the columns must give as well. */
    private Trial inProcess() throws Exception {
        Snapshot small = snapshot(IN_PROCESS_PERSONS, ScreeningEngine.named("duckdb"));
        RecordWork records = new RecordWork(new Population(catalogue, IN_PROCESS_PERSONS).records(), rules, bindings);
        Trial trial =
                Trial.of("in process, one record after the other, 1 thread", 1, records.subjects(), records::judge);
        agree(new ColumnsWork(catalogue, bindings, small).judging("columns", screened, 2, 1), trial);
        return trial;
    }

    private long subjects(Snapshot snapshot) {
        return rules.stream()
                .map(BenchRule::subject)
                .distinct()
                .mapToLong(snapshot::rows)
                .sum();
    }

    private static void agree(Trial one, Trial other) {
        if (!one.answers().equals(other.answers())) {
            throw new IllegalStateException(one.way() + " and " + other.way() + " disagree: "
                    + one.answers().differences(other.answers()));
        }
    }
}
