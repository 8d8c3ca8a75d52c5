package camphor.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.Wanted;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheEnginesAgreeTest {
    private static final int PERSONS = 10_000;

    @TempDir
    private Path directory;

    @Test
    void columns_and_duckdb_say_the_same_of_every_subject_word_for_word() throws Exception {
        Path home = Path.of(System.getProperty("camphor.home"));
        Pack pack = PackReader.read(home.resolve("packs/zhangshu-2021")).orThrow();
        PackRules rules = PackRules.of(pack, LocalDate.of(2021, 9, 26)).orThrow();
        ScreeningBench bench = new ScreeningBench(pack, rules, directory);
        Snapshot snapshot = bench.snapshot(PERSONS, ScreeningEngine.named("duckdb"));

        try (Findings columns = screened(bench, snapshot, "columns");
                Findings duckdb = screened(bench, snapshot, "duckdb")) {
            assertThat(columns.counts()).isEqualTo(duckdb.counts());
            assertThat(all(columns)).hasSizeGreaterThan(1_000).isEqualTo(all(duckdb));
        }
    }

    private Findings screened(ScreeningBench bench, Snapshot snapshot, String engine) {
        return ScreeningEngine.named(engine)
                .screen(bench.order(snapshot, directory.resolve(engine)), Progress.unwatched());
    }

    private static List<Finding> all(Findings findings) {
        try (Stream<Finding> each = findings.find(Wanted.ALL)) {
            return each.toList();
        }
    }
}
