package camphor.screening.columns;

/** Some rows of one table that are looked at together; few enough for what is worked out of them to stay in cache. */
final class Batch {
    static final int MOST = 1024;

    private final int[] rows;
    private final int size;

    Batch(int[] rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /** Rows one after the other. */
    static Batch range(int from, int until) {
        int[] rows = new int[until - from];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from + i;
        }
        return new Batch(rows, rows.length);
    }

    int[] rows() {
        return rows;
    }

    int size() {
        return size;
    }
}
