package camphor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.pack.ready.ReadyRule;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.RecordStore;
import camphor.rules.record.Truth;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningRule;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.screening.Wanted;
import camphor.workbook.RowSink;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the campaign, on the engine that is used, against the sample's truth, which is written without knowing the rules. */
class PlantedFaultsTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 26);
    private static final Pack PACK = PackReader.read(
                    Path.of(System.getProperty("camphor.home"), "packs", "zhangshu-2021"))
            .orThrow();
    private static final PackRules RULES = PackRules.of(PACK, AS_OF).orThrow();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void each_planted_fault_is_found_by_its_rule_and_nothing_is_found_on_clean_households(long seed) {
        Screened screened = screened(SampleOptions.township("430421212", seed));

        assertThat(screened.found(Truth.HIT)).isEqualTo(screened.expected("hit"));
        assertThat(screened.found(Truth.UNKNOWN)).containsAll(screened.expected("unknown"));
        assertThat(screened.householdsOf(Truth.UNKNOWN)).isSubsetOf(screened.householdsWithFaults());
    }

    @Test
    void one_record_after_the_other_in_process_the_answers_are_those_of_the_bulk_run() {
        SampleOptions few = SampleOptions.township("430421212", 6).withPersons(4_000);
        RecordStore store = new RecordStore(PACK.catalogue());
        PACK.catalogue().tables().keySet().forEach(store::deliver);
        new Sample(PACK.catalogue(), few).handTo(into(store), (village, done, total) -> {});

        Screened bulk = screened(few);
        assertThat(inProcess(store, Truth.HIT)).isEqualTo(bulk.found(Truth.HIT));
        assertThat(inProcess(store, Truth.UNKNOWN)).isEqualTo(bulk.found(Truth.UNKNOWN));
    }

    private static Set<String> inProcess(RecordStore store, Truth outcome) {
        Set<String> answers = new TreeSet<>();
        for (ReadyRule rule : RULES.rules()) {
            InProcess reading = InProcess.of(rule.condition());
            String table = rule.written().subject();
            String key = PACK.catalogue().table(table).key();
            store.records(table)
                    .filter(record -> reading.judge(record, RULES.bindings()) == outcome)
                    .forEach(record -> answers.add(answer(rule.id(), table, keyOf(record, key))));
        }
        return answers;
    }

    private static String keyOf(FactRecord record, String key) {
        return String.valueOf(record.fact(key));
    }

    private static RowSink into(RecordStore store) {
        return new RowSink() {
            @Override
            public void delivered(String table) {
                store.deliver(table);
            }

            @Override
            public void row(String table, Object[] storedFacts, String source) {
                store.add(table, storedFacts);
            }
        };
    }

    private Screened screened(SampleOptions options) {
        ScreeningEngine engine = ScreeningEngine.named(ScreeningJob.USUAL_ENGINE);
        try (SnapshotWriter writer = engine.snapshot(PACK.catalogue(), directory.resolve("snapshot"), AS_OF)) {
            PACK.catalogue().tables().keySet().forEach(writer::delivered);
            List<camphor.sample.Truth> truth =
                    new Sample(PACK.catalogue(), options).handTo(new SampleRows(writer), (village, done, total) -> {});
            Snapshot snapshot = writer.finish();
            List<ScreeningRule> rules = RULES.rules().stream()
                    .map(rule -> new ScreeningRule(rule.id(), 1, rule.condition(), null))
                    .toList();
            Screening run = new Screening(
                    PACK.catalogue(), rules, RULES.bindings(), snapshot, directory.resolve("findings"), "test");
            try (Findings findings = engine.screen(run, Progress.unwatched());
                    Stream<Finding> all = findings.find(Wanted.ALL)) {
                return new Screened(all.toList(), truth);
            }
        }
    }

    private static String answer(String rule, String table, String key) {
        return rule + " " + table + " " + key;
    }

    private record Screened(List<Finding> findings, List<camphor.sample.Truth> truth) {
        Set<String> found(Truth outcome) {
            return findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .map(finding -> answer(finding.rule(), finding.subjectTable(), finding.subjectKey()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> expected(String outcome) {
            return truth.stream()
                    .filter(line -> line.outcome().equals(outcome))
                    .map(line -> answer(line.rule(), line.subjectTable(), line.subjectKey()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> householdsOf(Truth outcome) {
            return findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .map(finding -> Objects.requireNonNullElse(finding.household(), ""))
                    .collect(Collectors.toSet());
        }

        Set<String> householdsWithFaults() {
            return truth.stream().map(camphor.sample.Truth::household).collect(Collectors.toSet());
        }
    }
}
