package camphor.screening.columns;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.screening.Judgements;
import camphor.screening.WholeDirectory;
import camphor.screening.duckdb.DuckDbEngine;
import camphor.screening.duckdb.DuckDbSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The bulk engine and the tree walk say the same for more than 10,000 pairs of rule and subject. */
class ColumnsAgreeTest {
    private static final Map<String, Integer> RULES = Map.of("person", 24, "household", 16, "village", 8);

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

    @Property(tries = 8, seed = "20210926")
    void in_bulk_and_one_by_one_a_rule_answers_the_same(@ForAll Random random) throws IOException {
        Judgements judgements = new Judgements(random, 30, RULES);
        pairs += judgements.pairs();
        Path home = Files.createTempDirectory("agrees");
        try {
            assertThat(judgements.by(new ColumnsEngine(new DuckDbEngine(new DuckDbSettings(512, 2))), home))
                    .isEqualTo(judgements.inProcess());
        } finally {
            WholeDirectory.delete(home);
        }
    }
}
