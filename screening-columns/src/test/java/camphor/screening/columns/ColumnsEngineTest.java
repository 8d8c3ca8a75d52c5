package camphor.screening.columns;

import camphor.screening.EngineContract;
import camphor.screening.ScreeningEngine;
import camphor.screening.duckdb.DuckDbEngine;
import camphor.screening.duckdb.DuckDbSettings;

class ColumnsEngineTest extends EngineContract {
    @Override
    protected ScreeningEngine engine() {
        return new ColumnsEngine(new DuckDbEngine(new DuckDbSettings(512, 2)));
    }
}
