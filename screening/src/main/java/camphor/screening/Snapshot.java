package camphor.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.sql.Snapshotted;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was known at one moment, as a directory: a Parquet file for each delivered table, and {@code snapshot.json}.
 *
 * @param asOf the day as of which the tables speak
 * @param catalogue fingerprint of the catalogue that the tables were written by
 * @param rows how many rows each delivered table has; a table that is not in it was not delivered, which is not the
 *     same as delivered and empty
 */
public record Snapshot(Path directory, LocalDate asOf, String catalogue, Map<String, Long> rows) {
    /**
     * Name of the column that every table has beside its facts: file, sheet and row that the record came from. No fact
     * can be named so: their names start with a letter.
     */
    public static final String SOURCE = Snapshotted.SOURCE;

    public Snapshot {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Reads what a directory holds; throws {@link ScreeningFault} when it is no snapshot, broken, or of another catalogue. */
    public static Snapshot open(Path directory, Catalogue catalogue) {
        return new SnapshotCheck(directory).read(catalogue);
    }

    public boolean delivered(String table) {
        return rows.containsKey(table);
    }

    /** Rows of a table; 0 when it was not delivered. */
    public long rows(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** Where a delivered table's rows lie. */
    public Path file(String table) {
        return file(directory, table);
    }

    static Path file(Path directory, String table) {
        return directory.resolve(table + ".parquet");
    }
}
