package camphor.screening.spark.engine;

/** One Spark process for all tests of the module; it ends with the Java that started it. */
final class SharedSpark {
    static final SparkEngine ENGINE = started();

    private SharedSpark() {}

    /** Compiled in a hurry: no test runs long enough to earn back what careful compiling costs. */
    private static SparkEngine started() {
        System.setProperty(SparkPlace.OPTIONS, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        System.setProperty(SparkPlace.MASTER, "local[2]");
        return new SparkEngine();
    }
}
