package camphor.screening.columns;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.screening.ScreeningEngine;
import org.junit.jupiter.api.Test;

class ColumnsServiceTest {
    @Test
    void both_engines_are_found_by_their_names() {
        assertThat(ScreeningEngine.named("columns")).isInstanceOf(ColumnsEngine.class);
        assertThat(ScreeningEngine.named("duckdb").name()).isEqualTo("duckdb");
    }
}
