package camphor.bench.ten;

/** What the Drools rules call when they fire. */
public record Counter(Tally tally) {
    public void hit(int rule) {
        tally.count(rule, 1);
    }

    public void unknown(int rule) {
        tally.count(rule, -1);
    }
}
