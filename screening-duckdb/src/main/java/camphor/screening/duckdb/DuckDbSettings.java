package camphor.screening.duckdb;

/**
 * How much of the machine DuckDB may take.
 *
 * @param memoryMiB what it may hold before it spills to disk; lies outside the Java heap, and the process takes about
 *     30 % more than heap and this together
 * @param threads how many threads work
 */
public record DuckDbSettings(int memoryMiB, int threads) {
    /** System property for {@code memoryMiB}; without it {@value #USUAL_MEMORY_MIB}. */
    public static final String MEMORY = "camphor.duckdb.memory-mib";
    /** System property for {@code threads}; without it one for each processor. */
    public static final String THREADS = "camphor.duckdb.threads";

    private static final int USUAL_MEMORY_MIB = 1536;
    private static final int LEAST_MEMORY_MIB = 128;

    public DuckDbSettings {
        if (memoryMiB < LEAST_MEMORY_MIB || threads < 1) {
            throw new IllegalArgumentException("DuckDB needs " + LEAST_MEMORY_MIB + " MiB and one thread");
        }
    }

    static DuckDbSettings ofSystem() {
        return new DuckDbSettings(
                Integer.getInteger(MEMORY, USUAL_MEMORY_MIB),
                Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors()));
    }
}
