package camphor.screening.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.screening.Progress;
import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningFault;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SparkServiceTest {
    @Test
    void both_engines_are_found_by_their_names() {
        assertThat(ScreeningEngine.named("spark")).isInstanceOf(SparkEngine.class);
        assertThat(ScreeningEngine.named("duckdb").name()).isEqualTo("duckdb");
    }

    @Test
    void nothing_of_spark_is_on_the_class_path_of_the_rules() {
        assertThat(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1)))
                .anyMatch(entry -> entry.contains("cel-"))
                .noneMatch(entry -> entry.contains("spark-sql") || entry.contains("scala-library"));
    }

    @Test
    void a_process_that_cannot_start_is_told_as_a_fault() {
        SparkPlace nowhere = new SparkPlace("nowhere", "local[1]", 64, "");
        assertThatThrownBy(() -> {
                    try (SparkProcess process = new SparkProcess(nowhere)) {
                        process.run(Path.of("job.json"), Progress.unwatched());
                    }
                })
                .isInstanceOf(ScreeningFault.class)
                .hasMessageContaining("the process has ended")
                .hasMessageContaining("SparkRunner");
    }
}
