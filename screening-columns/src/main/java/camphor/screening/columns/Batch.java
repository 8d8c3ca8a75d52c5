package camphor.screening.columns;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

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

    /**
     * Batches of the rows between two places that somebody picks.
     *
     * @param next the picked row at or behind one; {@code until} when there is none
     */
    static void ofEach(IntUnaryOperator next, int from, int until, Consumer<Batch> reader) {
        int[] rows = new int[MOST];
        int count = 0;
        for (int row = next.applyAsInt(from); row < until; row = next.applyAsInt(row + 1)) {
            rows[count++] = row;
            if (count == MOST) {
                reader.accept(new Batch(rows.clone(), count));
                count = 0;
            }
        }
        if (count > 0) {
            reader.accept(new Batch(Arrays.copyOf(rows, count), count));
        }
    }

    int[] rows() {
        return rows;
    }

    int size() {
        return size;
    }
}
