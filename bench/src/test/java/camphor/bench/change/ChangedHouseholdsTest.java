package camphor.bench.change;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.screening.ScreeningEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedHouseholdsTest {
    @TempDir
    private Path directory;

    /** {@link ChangeBench} itself refuses to tell a time when one answer differs. */
    @Test
    void after_a_thousand_changes_the_rules_answer_in_process_what_a_bulk_run_on_the_changed_data_answers()
            throws Exception {
        Path home = Path.of(System.getProperty("camphor.home"));
        Pack pack = PackReader.read(home.resolve("packs/zhangshu-2021")).orThrow();
        PackRules rules = PackRules.of(pack, LocalDate.of(2021, 9, 26)).orThrow();

        ChangeBench.Measured measured =
                new ChangeBench(pack.catalogue(), rules, 2_000).measured(directory, ScreeningEngine.named("duckdb"));

        assertThat(measured.households()).isGreaterThan(300);
    }
}
