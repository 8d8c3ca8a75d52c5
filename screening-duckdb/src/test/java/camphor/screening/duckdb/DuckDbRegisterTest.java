package camphor.screening.duckdb;

import camphor.screening.RegisterContract;
import camphor.screening.ScreeningEngine;

class DuckDbRegisterTest extends RegisterContract {
    @Override
    protected ScreeningEngine engine() {
        return new DuckDbEngine();
    }
}
