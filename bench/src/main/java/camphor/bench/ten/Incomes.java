package camphor.bench.ten;

/**
 * The households' rows of the income list, put together by household.
 *
 * @param first index of the household's first row; the next household's is the end
 * @param year accounting year; {@link #UNKNOWN} for unknown
 * @param parts what the net income is the sum of, in fen, a column each; {@link #UNKNOWN} for unknown
 */
@SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
record Incomes(int[] first, long[] year, long[][] parts) {
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Net income of a household in a year, in fen: the highest of its rows of that year, unknown if one is. */
    long net(int household, long of) {
        long highest = UNKNOWN;
        for (int at = first[household]; at < first[household + 1]; at++) {
            if (year[at] == UNKNOWN) {
                return UNKNOWN;
            }
            if (year[at] == of) {
                long net = net(at);
                if (net == UNKNOWN) {
                    return UNKNOWN;
                }
                highest = Math.max(highest, net);
            }
        }
        return highest;
    }

    private long net(int at) {
        long sum = 0;
        for (long[] part : parts) {
            if (part[at] == UNKNOWN) {
                return UNKNOWN;
            }
            sum += part[at];
        }
        return sum;
    }
}
