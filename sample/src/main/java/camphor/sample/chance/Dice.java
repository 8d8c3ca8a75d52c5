package camphor.sample.chance;

import java.time.LocalDate;
import java.util.List;

/**
 * Chance that can be repeated: the same seed gives the same throws, on every machine and every Java.
 *
 * <p>The generator is SplitMix64, written out here because the library's own may change between releases.
 */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for one thing, such as (seed, village, household): no order of making changes them. */
    public static Dice of(long seed, long... path) {
        long state = mixed(seed + STEP);
        for (long part : path) {
            state = mixed(state ^ mixed(part + STEP));
        }
        return new Dice(state);
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return (next() >>> 11) * 0x1.0p-53 < probability;
    }

    /** A whole number between two, both included. */
    public int between(int least, int most) {
        return least + (int) Long.remainderUnsigned(next(), (long) most - least + 1);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** One of the characters of a text (none outside the basic plane). */
    public char pick(String characters) {
        return characters.charAt(between(0, characters.length() - 1));
    }

    /** A day between two, both included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    /** A number between two, rounded to a step, such as a wage in hundreds. */
    public int round(int least, int most, int step) {
        return between(least / step, most / step) * step;
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
