package camphor.bench.ten;

import java.util.Arrays;

/** Hits and unknowns of the ten rules, in their order; what two engines must agree on before their times count. */
@SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
public record Tally(long[] hits, long[] unknowns) {
    static Tally empty() {
        int rules = TenRules.ALL.size();
        return new Tally(new long[rules], new long[rules]);
    }

    /** Counts one answer: 1 hit, -1 unknown, 0 clear. */
    void count(int rule, int truth) {
        if (truth > 0) {
            hits[rule]++;
        } else if (truth < 0) {
            unknowns[rule]++;
        }
    }

    Tally plus(Tally other) {
        Tally sum = empty();
        for (int rule = 0; rule < hits.length; rule++) {
            sum.hits[rule] = hits[rule] + other.hits[rule];
            sum.unknowns[rule] = unknowns[rule] + other.unknowns[rule];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && Arrays.equals(hits, tally.hits)
                && Arrays.equals(unknowns, tally.unknowns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hits) + Arrays.hashCode(unknowns);
    }

    @Override
    public String toString() {
        return "hits " + Arrays.toString(hits) + ", unknown " + Arrays.toString(unknowns);
    }
}
