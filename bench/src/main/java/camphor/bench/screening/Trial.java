package camphor.bench.screening;

import java.util.Arrays;

/**
 * One way of doing the work, measured.
 *
 * @param seconds each repetition's time
 * @param subjects how many subjects were judged: fewer than all where the way is too slow, and then scaled
 */
public record Trial(String way, double seconds, long subjects, Answers answers) {
    /** Judges once to warm up, then as often as told, and takes the median. */
    static Trial of(String way, int times, long subjects, Work work) throws Exception {
        Answers answers = work.judge();
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Answers again = work.judge();
            seconds[i] = (System.nanoTime() - start) / 1e9;
            if (!again.equals(answers)) {
                throw new IllegalStateException(way + " does not answer the same twice");
            }
        }
        Arrays.sort(seconds);
        return new Trial(way, seconds[times / 2], subjects, answers);
    }

    public double perSubject() {
        return seconds / subjects;
    }

    /** How often the other's time per subject goes into this one's. */
    public double timesSlowerThan(Trial other) {
        return perSubject() / other.perSubject();
    }

    /** The work that is measured. */
    interface Work {
        Answers judge() throws Exception;
    }
}
