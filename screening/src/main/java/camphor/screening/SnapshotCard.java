package camphor.screening;

import camphor.rules.fact.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code snapshot.json}: what the Parquet files beside it are. Engines write it last, so that a directory with it is
 * whole.
 *
 * @param format 1; grows when older readers could misread the directory
 */
public record SnapshotCard(int format, LocalDate asOf, String catalogue, Map<String, Long> rows) {
    static final int FORMAT = 1;
    static final String NAME = "snapshot.json";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public SnapshotCard {
        rows = rows == null ? Map.of() : new LinkedHashMap<>(rows);
    }

    /** Writes the card of a snapshot whose Parquet files already lie in the directory. */
    public static void write(Path directory, Catalogue catalogue, LocalDate asOf, Map<String, Long> rows)
            throws IOException {
        SnapshotCard card = new SnapshotCard(FORMAT, asOf, CatalogueMark.of(catalogue), rows);
        Files.writeString(directory.resolve(NAME), JSON.writeValueAsString(card) + "\n");
    }
}
