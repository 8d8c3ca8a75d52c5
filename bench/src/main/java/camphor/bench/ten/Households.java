package camphor.bench.ten;

/**
 * Households as primitive columns; see {@link People} for how unknown is written.
 *
 * @param monitored 1 monitored and the risk not removed, 0 not, -1 unknown
 * @param dangerous rated C or D
 * @param net net income of the accounting year in fen, ready for ways that do not gather lists; {@link Long#MIN_VALUE}
 *     for unknown
 */
@SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
record Households(
        int size,
        byte[] lifted,
        byte[] monitored,
        byte[] dangerous,
        byte[] livesThere,
        byte[] relocated,
        byte[] livesInNewHouse,
        Incomes incomes,
        long[] net) {}
