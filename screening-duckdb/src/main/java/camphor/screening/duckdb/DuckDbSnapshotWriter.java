package camphor.screening.duckdb;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.screening.Progress;
import camphor.screening.RowCheck;
import camphor.screening.ScreeningFault;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotCard;
import camphor.screening.SnapshotWriter;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows to CSV as they come, and in the end each table's CSV to Parquet. */
final class DuckDbSnapshotWriter implements SnapshotWriter {
    private final Catalogue catalogue;
    private final Path directory;
    private final LocalDate asOf;
    private final DuckDbSettings settings;
    private final WholeDirectory output;
    private final Path work;
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();

    DuckDbSnapshotWriter(Catalogue catalogue, Path directory, LocalDate asOf, DuckDbSettings settings) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.asOf = asOf;
        this.settings = settings;
        this.output = WholeDirectory.at(directory);
        this.work = output.draft().resolve("work");
        try {
            Files.createDirectory(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delivered(String table) {
        csv(table);
    }

    @Override
    public void row(String table, @Nullable Object[] storedFacts, String source) {
        try {
            csv(table).add(storedFacts, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvTable csv(String table) {
        return tables.computeIfAbsent(table, id -> {
            try {
                return new CsvTable(RowCheck.of(catalogue, id), work);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Snapshot finish() {
        try {
            Map<String, Long> rows = new LinkedHashMap<>();
            try (DuckDb database = DuckDb.in(work, settings, Progress.unwatched())) {
                for (CsvTable table : tables.values()) {
                    table.close();
                    pack(database, table);
                    rows.put(table.check().table().id(), table.rows());
                }
            }
            WholeDirectory.delete(work);
            SnapshotCard.write(output.draft(), catalogue, asOf, rows);
            output.commit();
            return Snapshot.open(directory, catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be opened", e);
        }
    }

    private void pack(DuckDb database, CsvTable table) throws IOException {
        String id = table.check().table().id();
        try {
            database.run(ParquetTable.copy(table, output.draft()));
            Files.delete(table.file());
        } catch (SQLException e) {
            throw new ScreeningFault(
                    "table-not-packed",
                    new Label(
                            "表 " + id + " 无法写成快照：" + e.getMessage(),
                            "table " + id + " cannot be packed: " + e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        for (CsvTable table : tables.values()) {
            try {
                table.close();
            } catch (IOException e) {
                // The file is thrown away with the draft.
            }
        }
        output.close();
    }
}
