package camphor.bench.change;

import camphor.pack.ready.PackRules;
import camphor.rules.fact.Catalogue;
import camphor.rules.record.FactRecord;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningRule;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.screening.Wanted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Changes households one after the other and judges each again; then holds all answers against a bulk run. */
public final class ChangeBench {
    private static final int WARM_UP = 200;
    private static final int CHANGES = 1_000;

    private final Catalogue catalogue;
    private final PackRules rules;
    private final Township township;
    private final Verdicts verdicts;

    public ChangeBench(Catalogue catalogue, PackRules rules, int persons) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.township = Township.of(catalogue, persons);
        this.verdicts = new Verdicts(catalogue, rules);
    }

    /** Milliseconds of each change after the warm-up; refuses to tell when the bulk run answers otherwise. */
    public Measured measured(Path directory, ScreeningEngine bulk) throws Exception {
        Random random = new Random(1);
        Set<Integer> changed = new HashSet<>();
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < WARM_UP + CHANGES; i++) {
            int number = random.nextInt(township.households());
            FactRecord household = township.household(number);
            township.change(number, random);
            changed.add(number);
            long start = System.nanoTime();
            verdicts.of(household);
            if (i >= WARM_UP) {
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
        }
        agree(changed, directory, bulk);
        double[] sorted =
                milliseconds.stream().mapToDouble(each -> each).sorted().toArray();
        return new Measured(sorted[CHANGES / 2], sorted[CHANGES * 99 / 100], sorted[CHANGES - 1], changed.size());
    }

    private void agree(Set<Integer> changed, Path directory, ScreeningEngine bulk) throws Exception {
        Set<String> inProcess = new TreeSet<>();
        List<String> households = new ArrayList<>();
        for (int number : changed) {
            FactRecord household = township.household(number);
            inProcess.addAll(verdicts.of(household));
            households.add(String.valueOf(household.fact(household.table().key())));
        }
        Set<String> inBulk = inBulk(new HashSet<>(households), directory, bulk);
        if (!inProcess.equals(inBulk)) {
            Set<String> only = new TreeSet<>(inProcess);
            only.removeAll(inBulk);
            inBulk.removeAll(inProcess);
            throw new IllegalStateException("only in process: " + only + ", only in bulk: " + inBulk);
        }
    }

    private Set<String> inBulk(Set<String> households, Path directory, ScreeningEngine engine) throws Exception {
        Path work = Files.createTempDirectory(directory, "change");
        Snapshot snapshot = snapshot(engine, work.resolve("snapshot"));
        List<ScreeningRule> screened = rules.rules().stream()
                .filter(rule -> verdicts.tables().contains(rule.written().subject()))
                .map(rule -> new ScreeningRule(rule.id(), rule.written().version(), rule.condition(), null))
                .toList();
        Screening run =
                new Screening(catalogue, screened, rules.bindings(), snapshot, work.resolve("findings"), "change");
        Set<String> found = new TreeSet<>();
        try (Findings findings = engine.screen(run, Progress.unwatched());
                Stream<Finding> all = findings.find(Wanted.ALL)) {
            all.filter(finding -> households.contains(String.valueOf(finding.household())))
                    .forEach(finding -> found.add(Verdicts.name(
                            finding.rule(), finding.subjectTable(), finding.subjectKey(), finding.outcome())));
        }
        return found;
    }

    private Snapshot snapshot(ScreeningEngine engine, Path at) {
        try (SnapshotWriter writer =
                engine.snapshot(catalogue, at, rules.bindings().asOf())) {
            catalogue.tables().keySet().forEach(writer::delivered);
            township.rows().forEach(row -> writer.row(row.table(), row.storedFacts(), row.source()));
            return writer.finish();
        }
    }

    /**
     * Times in milliseconds.
     *
     * @param households how many households were changed, some of them more than once
     */
    public record Measured(double median, double ninetyNinth, double longest, int households) {
        /** As a table of Markdown. */
        public String table() {
            return """
                    After one fact of a household is changed, all rules about it, its members and the rows of its lists are \
                    read again. %,d changes of %,d households of a township; the answers are those of a bulk run on the \
                    changed data.

                    | | ms |
                    |---|---|
                    | median | %.2f |
                    | 99 of 100 below | %.2f |
                    | longest | %.2f |
                    """.formatted(CHANGES, households, median, ninetyNinth, longest);
        }
    }
}
