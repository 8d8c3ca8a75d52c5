package camphor.screening.duckdb;

import camphor.screening.FindingsContract;
import camphor.screening.ScreeningEngine;

class DuckDbFindingsTest extends FindingsContract {
    @Override
    protected ScreeningEngine engine() {
        return new DuckDbEngine(new DuckDbSettings(512, 2));
    }
}
