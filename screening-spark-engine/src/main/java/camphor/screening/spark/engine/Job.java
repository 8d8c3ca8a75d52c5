package camphor.screening.spark.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process is asked for; it reads this as JSON.
 *
 * @param views Parquet files by the name that SQL calls them by
 * @param steps statements, run in this order
 */
record Job(Map<String, String> views, List<Step> steps) {
    Job {
        views = Map.copyOf(views);
        steps = List.copyOf(steps);
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
