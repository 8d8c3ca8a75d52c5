package camphor.screening.columns;

import camphor.screening.FindingsContract;
import camphor.screening.ScreeningEngine;
import camphor.screening.duckdb.DuckDbEngine;
import camphor.screening.duckdb.DuckDbSettings;

class ColumnsFindingsTest extends FindingsContract {
    @Override
    protected ScreeningEngine engine() {
        return new ColumnsEngine(new DuckDbEngine(new DuckDbSettings(512, 2)));
    }
}
