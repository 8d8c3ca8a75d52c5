package camphor.screening.spark.engine;

import camphor.screening.ScreeningEngine;
import camphor.screening.WordingContract;

class SparkWordingTest extends WordingContract {
    @Override
    protected ScreeningEngine engine() {
        return SharedSpark.ENGINE;
    }
}
