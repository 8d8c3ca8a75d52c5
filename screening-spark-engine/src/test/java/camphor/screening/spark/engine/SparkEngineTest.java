package camphor.screening.spark.engine;

import camphor.screening.EngineContract;
import camphor.screening.ScreeningEngine;
import org.junit.jupiter.api.AfterAll;

class SparkEngineTest extends EngineContract {
    private static final SparkEngine ENGINE = new SparkEngine();

    @Override
    protected ScreeningEngine engine() {
        return ENGINE;
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }
}
