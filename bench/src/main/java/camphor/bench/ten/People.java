package camphor.bench.ten;

/**
 * What the ten rules read, as primitive columns: the form in which a hand-written program would keep it. Booleans are
 * 1, 0 or -1 for unknown; days are yyyymmdd or 0 for unknown; money is in fen.
 *
 * @param household row of the person's household; -1 when there is none
 * @param workMonths -1 for unknown
 * @param sex 0 male, 1 female, -1 unknown
 * @param school 1 in compulsory school, 0 not, -1 unknown
 * @param firstSettlement index of the person's first settlement; the next person's is the end
 */
@SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
record People(
        int size,
        int[] household,
        byte[] removed,
        int[] birth,
        byte[] workMonths,
        byte[] sex,
        byte[] idSex,
        byte[] insuredResident,
        byte[] insuredEmployee,
        byte[] disabled,
        byte[] gradeKnown,
        byte[] head,
        byte[] school,
        int[] firstSettlement,
        int[] settledOn,
        long[] selfPaid) {}
