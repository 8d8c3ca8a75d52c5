package camphor.screening.duckdb;

import camphor.screening.ScreeningEngine;
import camphor.screening.WordingContract;

class DuckDbWordingTest extends WordingContract {
    @Override
    protected ScreeningEngine engine() {
        return new DuckDbEngine(new DuckDbSettings(512, 2));
    }
}
