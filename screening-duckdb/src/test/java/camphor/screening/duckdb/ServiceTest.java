package camphor.screening.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningFault;
import org.junit.jupiter.api.Test;

class ServiceTest {
    @Test
    void the_engine_is_found_by_its_name() {
        assertThat(ScreeningEngine.named("duckdb")).isInstanceOf(DuckDbEngine.class);
    }

    @Test
    void an_engine_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> ScreeningEngine.named("abacus"))
                .isInstanceOf(ScreeningFault.class)
                .hasMessageContaining("abacus");
    }
}
