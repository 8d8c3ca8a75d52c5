package camphor.screening.spark.engine;

import camphor.screening.EngineContract;
import camphor.screening.ScreeningEngine;

class SparkEngineTest extends EngineContract {
    @Override
    protected ScreeningEngine engine() {
        return SharedSpark.ENGINE;
    }
}
