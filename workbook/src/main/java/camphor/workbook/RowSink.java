package camphor.workbook;

import camphor.rules.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what an import reads. */
public interface RowSink {
    /**
     * A table is delivered, perhaps without a single row: nobody is on that list, which is not the same as not knowing.
     * Told once for each table, before its rows.
     */
    void delivered(String table);

    /**
     * A good row.
     *
     * @param storedFacts values in the order of {@link camphor.rules.fact.Table#storedFacts()}; null where not known
     * @param source where it comes from: {@code file / sheet / row}
     */
    void row(String table, @Nullable Object[] storedFacts, String source);

    /** What is wrong with a row; told before the row where it is taken all the same. */
    default void faults(List<CellFault> faults) {}

    /** What else is wrong with a row, beyond its cells: it stands in the marked copy with these words. */
    default List<Label> objections(int row) {
        return List.of();
    }
}
