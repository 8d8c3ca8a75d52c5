package camphor.screening.spark.engine;

import camphor.screening.ScreeningEngine;
import camphor.screening.WordingContract;
import org.junit.jupiter.api.AfterAll;

class SparkWordingTest extends WordingContract {
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
