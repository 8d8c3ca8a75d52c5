package camphor.bench.ten;

/** A medical settlement as Drools sees it: day yyyymmdd or 0, money in fen or -1 for unknown. */
public record SettlementFact(int person, int day, long selfPaid) {}
