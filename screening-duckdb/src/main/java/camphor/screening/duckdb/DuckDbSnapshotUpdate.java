package camphor.screening.duckdb;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.screening.Progress;
import camphor.screening.RowCheck;
import camphor.screening.ScreeningFault;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotCard;
import camphor.screening.SnapshotUpdate;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is new goes to CSV as it comes. In the end a table that was touched is written anew: its Parquet file without
 * those rows, then those rows; of all others the file is linked.
 */
final class DuckDbSnapshotUpdate implements SnapshotUpdate {
    private static final String NOBODY = "select * from (values (null::varchar)) as nobody(key) where false";
    private static final String HELD = """
            select * from read_parquet(%s)
             where %s not in (select %2$s from fresh) and %2$s not in (select key from %s)
            union all by name
            select * from fresh
            """;

    private final Catalogue catalogue;
    private final @Nullable Snapshot before;
    private final Path directory;
    private final LocalDate asOf;
    private final DuckDbSettings settings;
    private final WholeDirectory output;
    private final Path work;
    private final Set<String> delivered = new LinkedHashSet<>();
    private final Map<String, CsvTable> fresh = new HashMap<>();
    private final Map<String, Set<String>> gone = new HashMap<>();

    DuckDbSnapshotUpdate(
            Catalogue catalogue, @Nullable Snapshot before, Path directory, LocalDate asOf, DuckDbSettings settings) {
        this.catalogue = catalogue;
        this.before = before;
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
        delivered.add(table);
    }

    @Override
    public void row(String table, String name, @Nullable Object[] storedFacts, String source) {
        try {
            csv(table).add(storedFacts, source, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void gone(String table, String name) {
        gone.computeIfAbsent(table, any -> new HashSet<>()).add(name);
    }

    private CsvTable csv(String table) {
        return fresh.computeIfAbsent(table, id -> {
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
            Map<String, Long> rows = new TreeMap<>();
            try (DuckDb database = DuckDb.in(work, settings, Progress.unwatched())) {
                for (String table : tables()) {
                    long count = pack(database, table);
                    if (count > 0 || delivered.contains(table)) {
                        rows.put(table, count);
                    } else {
                        Files.delete(ParquetTable.file(output.draft(), table));
                    }
                }
            }
            WholeDirectory.delete(work);
            SnapshotCard.write(output.draft(), catalogue, asOf, rows);
            output.commit();
            return Snapshot.open(directory, catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new ScreeningFault(
                    "snapshot-not-updated",
                    new Label(
                            "快照无法更新：" + e.getMessage(), "the snapshot cannot be brought up to date: " + e.getMessage()),
                    e);
        }
    }

    private Set<String> tables() {
        Set<String> tables = new LinkedHashSet<>(delivered);
        tables.addAll(fresh.keySet());
        if (before != null) {
            tables.addAll(before.rows().keySet());
        }
        return tables;
    }

    /** Leaves the table's file in the draft, and answers how many rows it has. */
    private long pack(DuckDb database, String table) throws IOException, SQLException {
        Path file = ParquetTable.file(output.draft(), table);
        Snapshot held = before != null && before.delivered(table) ? before : null;
        if (held != null && !fresh.containsKey(table) && !gone.containsKey(table)) {
            link(held.file(table), file);
            return held.rows(table);
        }
        CsvTable csv = csv(table);
        csv.close();
        String typed = ParquetTable.typed(csv, true);
        if (held == null) {
            database.run(ParquetTable.copied(typed, file));
            return csv.rows();
        }
        database.run("create table fresh as " + typed);
        merge(database, held.file(table), table, file);
        database.run("drop table fresh");
        return rows(database, file);
    }

    private void merge(DuckDb database, Path held, String table, Path file) throws SQLException {
        Set<String> names = gone.getOrDefault(table, Set.of());
        String name = Sql.name(ParquetTable.NAME);
        if (names.isEmpty()) {
            database.run(ParquetTable.copied(HELD.formatted(Sql.file(held), name, "(" + NOBODY + ")"), file));
            return;
        }
        try (WantedKeys lost = WantedKeys.in(database, names)) {
            database.run(ParquetTable.copied(HELD.formatted(Sql.file(held), name, lost.table()), file));
        }
    }

    private static long rows(DuckDb database, Path file) throws SQLException {
        long[] count = new long[1];
        database.query("select count(*) from read_parquet(" + Sql.file(file) + ")", row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** Files of a snapshot never change, so both may have the same; where the file system has no links it is copied. */
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    @Override
    public void close() {
        for (CsvTable table : fresh.values()) {
            try {
                table.close();
            } catch (IOException e) {
                // The file is thrown away with the draft.
            }
        }
        output.close();
    }
}
