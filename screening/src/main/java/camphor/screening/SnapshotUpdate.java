package camphor.screening;

import org.jspecify.annotations.Nullable;

/**
 * Brings a snapshot up to date: takes the rows that are new or have changed and the names of those that are gone, and
 * makes the snapshot that results. Rows are told apart by a name that whoever keeps them gives them. Tables that nobody
 * touches are taken over as they lie. For one thread at a time.
 */
public interface SnapshotUpdate extends AutoCloseable {
    /** Says that a table is delivered, even if it has no row. A table of which this is not said, and without rows, is not. */
    void delivered(String table);

    /**
     * A record as it is now, whether or not the snapshot had it under this name; at most once for each name.
     *
     * @param name unique in its table, and the same each time
     * @param storedFacts as for {@link SnapshotWriter#row}
     * @param source file, sheet and row that the record came from
     */
    void row(String table, String name, @Nullable Object[] storedFacts, String source);

    /** The record of that name is no more; one that the snapshot does not have is fine. */
    void gone(String table, String name);

    /** Writes everything out and puts the directory in its place. */
    Snapshot finish();

    /** Throws nothing; after {@link #finish()} it does nothing. */
    @Override
    void close();
}
