package camphor.screening;

import org.jspecify.annotations.Nullable;

/**
 * Takes rows of any tables, in any order, in bounded memory, and makes a snapshot of them. The directory appears when
 * {@link #finish()} returns; closed without it, nothing is left behind. For one thread at a time.
 */
public interface SnapshotWriter extends AutoCloseable {
    /** Says that a table was delivered, even if no row follows. */
    void delivered(String table);

    /**
     * Adds a record; its table is delivered thereby.
     *
     * @param storedFacts one value for each of {@code Table.storedFacts()}, in that order: {@code String} (text, code),
     *     {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code Boolean}, {@code Set<String>} (codes), or null
     *     when the fact is not known
     * @param source file, sheet and row that the record came from
     */
    void row(String table, @Nullable Object[] storedFacts, String source);

    /** Writes everything out and puts the directory in its place. */
    Snapshot finish();

    /** Throws nothing; after {@link #finish()} it does nothing. */
    @Override
    void close();
}
