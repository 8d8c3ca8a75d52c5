package camphor.bench.register;

import java.util.Arrays;

/**
 * How long answers took, in milliseconds.
 *
 * @param mean over all
 * @param late 95 of 100 took no longer
 */
record Latency(double mean, double late) {
    private static final double NANOS = 1e6;
    private static final double LATE = 0.95;

    static Latency of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Latency(
                Arrays.stream(sorted).average().orElseThrow() / NANOS,
                sorted[(int) ((sorted.length - 1) * LATE)] / NANOS);
    }
}
