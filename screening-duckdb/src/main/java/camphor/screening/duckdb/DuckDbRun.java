package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.Screening;

final class DuckDbRun {
    DuckDbRun(Screening run, DuckDbSettings settings, Progress progress) {}

    void toFindings() {
        throw new UnsupportedOperationException("the rules as SQL are on their way");
    }
}
