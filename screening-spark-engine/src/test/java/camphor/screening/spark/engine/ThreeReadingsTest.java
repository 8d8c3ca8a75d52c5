package camphor.screening.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.screening.Judgements;
import camphor.screening.WholeDirectory;
import camphor.screening.duckdb.DuckDbEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeContainer;

/** One rule, three readings, one answer: in process, in DuckDB and in Spark, for more than 10,000 pairs in a run. */
class ThreeReadingsTest {
    private static final Map<String, Integer> RULES = Map.of("person", 32, "household", 16, "village", 8);
    private static final int LEAST_PAIRS = 10_000;

    private static int pairs;

    @BeforeContainer
    static void begin() {
        pairs = 0;
    }

    @AfterProperty
    void enough_was_compared() {
        assertThat(pairs).isGreaterThan(LEAST_PAIRS);
    }

    @Property(tries = 2, seed = "430421212")
    void every_engine_answers_the_same_of_every_subject(@ForAll Random random) throws IOException {
        Judgements judgements = new Judgements(random, 40, RULES);
        pairs += judgements.pairs();
        Path home = Files.createTempDirectory("readings");
        try {
            Map<String, Integer> inProcess = judgements.inProcess();
            assertThat(judgements.by(new DuckDbEngine(), home.resolve("duckdb")))
                    .isEqualTo(inProcess);
            assertThat(judgements.by(SharedSpark.ENGINE, home.resolve("spark"))).isEqualTo(inProcess);
        } finally {
            WholeDirectory.delete(home);
        }
    }
}
