package camphor.sample.chance;

/** Mobile numbers that no network has given out: the block 154 is in form a mobile number, but unassigned. */
public final class Phones {
    private static final long BLOCK = 100_000_000L;
    /** Odd and not divisible by five: stepping by it visits every number of the block once. */
    private static final long STRIDE = 61_803_397L;

    private Phones() {}

    /** The phone with that running number; two running numbers below 100 million never share one. */
    public static String numbered(long number) {
        return "154%08d".formatted(number * STRIDE % BLOCK);
    }
}
