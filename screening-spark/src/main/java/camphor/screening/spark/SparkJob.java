package camphor.screening.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the other side asks for, read from a JSON file.
 *
 * @param views Parquet files by the name that SQL calls them by
 * @param steps statements, run in this order
 */
record SparkJob(Map<String, String> views, List<Step> steps) {
    SparkJob {
        views = new LinkedHashMap<>(views);
        steps = List.copyOf(steps);
    }

    static SparkJob read(String file) throws IOException {
        return new ObjectMapper().readValue(new File(file), SparkJob.class);
    }

    /**
     * One query.
     *
     * @param title what a failure is told by
     * @param out directory that its result goes to, as Parquet
     * @param view name by which later steps can ask the result; null when none does
     */
    record Step(
            String title, String sql, String out, @Nullable String view) {}
}
