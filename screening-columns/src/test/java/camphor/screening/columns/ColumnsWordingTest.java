package camphor.screening.columns;

import camphor.screening.ScreeningEngine;
import camphor.screening.WordingContract;
import camphor.screening.duckdb.DuckDbEngine;
import camphor.screening.duckdb.DuckDbSettings;

class ColumnsWordingTest extends WordingContract {
    @Override
    protected ScreeningEngine engine() {
        return new ColumnsEngine(new DuckDbEngine(new DuckDbSettings(512, 2)));
    }
}
