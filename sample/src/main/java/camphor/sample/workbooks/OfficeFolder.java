package camphor.sample.workbooks;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.sample.chance.Dice;
import camphor.sample.place.Village;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder of all lists. Each township has a file for each table, an empty one too: nobody is on that list. */
public final class OfficeFolder implements Taker, AutoCloseable {
    private final Path root;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final long seed;
    private final Map<String, OfficeFile> files = new LinkedHashMap<>();
    private @Nullable Village any;

    public OfficeFolder(Path root, Catalogue catalogue, LocalDate asOf, long seed) {
        this.root = root;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.seed = seed;
    }

    @Override
    public void township(Village next) {
        close();
        any = next;
    }

    @Override
    public void row(Row row) {
        open(row.layout().table()).write(row);
    }

    @Override
    public void close() {
        if (any != null) {
            catalogue.tables().values().forEach(this::open);
        }
        files.values().forEach(OfficeFile::close);
        files.clear();
    }

    private OfficeFile open(Table table) {
        return files.computeIfAbsent(table.id(), id -> opened(table));
    }

    private OfficeFile opened(Table table) {
        Village village = any;
        if (village == null) {
            throw new IllegalStateException("no township yet");
        }
        try {
            Files.createDirectories(root.resolve(FileNames.folder(table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Dice dice =
                Dice.of(seed, Long.parseLong(village.townshipCode()), table.id().hashCode());
        return new OfficeFile(root, catalogue, table, village, asOf, dice);
    }
}
