package camphor.screening.columns;

import org.jspecify.annotations.Nullable;

/** The rows that the records of a batch lead to over to-one relations; {@link #NOWHERE} where the way is not known. */
final class Way {
    static final int NOWHERE = -1;

    private final Fill fill;
    private final int[] rows = new int[Batch.MOST];
    private @Nullable Batch filled;

    Way(Fill fill) {
        this.fill = fill;
    }

    int[] on(Batch batch) {
        if (filled != batch) {
            fill.fill(batch, rows);
            filled = batch;
        }
        return rows;
    }

    /** Finds the rows. */
    interface Fill {
        void fill(Batch batch, int[] out);
    }
}
