package camphor.screening.columns;

import java.util.Arrays;
import java.util.BitSet;

/** What one rule says of each row of its table, a bit each for hit and unknown. */
final class Marks {
    private final long[] hits;
    private final long[] unknowns;

    Marks(int rows) {
        hits = new long[(rows + Long.SIZE - 1) / Long.SIZE];
        unknowns = new long[hits.length];
    }

    /** Marks a batch of rows that begins at a multiple of 64, so that no two threads share a word. */
    void mark(int from, int count, byte[] verdicts) {
        for (int i = 0; i < count; i++) {
            byte verdict = verdicts[i];
            if (verdict != Kleene.NO) {
                int row = from + i;
                long[] marked = verdict == Kleene.YES ? hits : unknowns;
                marked[row >> 6] |= 1L << row;
            }
        }
    }

    long hits() {
        return Arrays.stream(hits).map(Long::bitCount).sum();
    }

    long unknowns() {
        return Arrays.stream(unknowns).map(Long::bitCount).sum();
    }

    boolean isEmpty() {
        return Arrays.stream(hits).allMatch(word -> word == 0)
                && Arrays.stream(unknowns).allMatch(word -> word == 0);
    }

    /** Adds the rows that are hit or unknown to a set. */
    void addTo(BitSet rows) {
        for (int i = 0; i < hits.length; i++) {
            long word = hits[i] | unknowns[i];
            for (long left = word; left != 0; left &= left - 1) {
                rows.set(i * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    boolean isHit(int row) {
        return (hits[row >> 6] >> row & 1) == 1;
    }

    /** The next row at or behind this one that is hit or unknown; {@code until} when there is none before it. */
    int next(int from, int until) {
        for (int row = from; row < until; row = (row | 63) + 1) {
            long word = (hits[row >> 6] | unknowns[row >> 6]) >>> row;
            if (word != 0) {
                return Math.min(until, row + Long.numberOfTrailingZeros(word));
            }
        }
        return until;
    }

    /** The same, of those that are hit. */
    int nextHit(int from, int until) {
        int row = next(from, until);
        while (row < until && !isHit(row)) {
            row = next(row + 1, until);
        }
        return row;
    }
}
