package camphor.bench.ten;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.bench.screening.ScreeningBench;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheTenRulesTest {
    @TempDir
    private Path directory;

    @Test
    void drools_dhis2_cel_java_and_the_loop_by_hand_find_the_same_before_their_times_are_compared() throws Exception {
        Path home = Path.of(System.getProperty("camphor.home"));
        Pack pack = PackReader.read(home.resolve("packs/zhangshu-2021")).orThrow();
        PackRules rules = PackRules.of(pack, LocalDate.of(2021, 9, 26)).orThrow();
        Snapshot snapshot = new ScreeningBench(pack, rules, directory).snapshot(2_000, ScreeningEngine.named("duckdb"));

        List<TenBench.Timed> ways = new TenBench(
                        pack.catalogue(),
                        pack.parameters().stream().collect(Collectors.toMap(Parameter::id, Parameter::type)),
                        rules.bindings(),
                        snapshot.directory())
                .others();

        assertThat(ways)
                .hasSize(5)
                .extracting(TenBench.Timed::tally)
                .containsOnly(ways.get(0).tally());
        assertThat(Arrays.stream(ways.get(0).tally().hits()).sum()).isPositive();
    }
}
