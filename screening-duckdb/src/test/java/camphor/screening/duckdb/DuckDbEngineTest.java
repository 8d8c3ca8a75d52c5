package camphor.screening.duckdb;

import camphor.screening.EngineContract;
import camphor.screening.ScreeningEngine;

class DuckDbEngineTest extends EngineContract {
    @Override
    protected ScreeningEngine engine() {
        return new DuckDbEngine(new DuckDbSettings(512, 2));
    }
}
