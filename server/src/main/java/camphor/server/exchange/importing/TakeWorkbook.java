package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.FILE_MISSING;
import static camphor.server.exchange.ExchangeRefusal.FILE_REFUSED;
import static camphor.server.exchange.ExchangeRefusal.IMPORT_CHANGED;
import static camphor.server.exchange.ExchangeRefusal.MAPPING_INVALID;
import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a workbook up and finds out how it is to be read; then lets somebody say otherwise. */
@Component
class TakeWorkbook {
    private final Imports imports;
    private final KeptWorkbooks files;
    private final OwnTables tables;
    private final Remembered remembered;
    private final Actors actors;

    TakeWorkbook(Imports imports, KeptWorkbooks files, OwnTables tables, Remembered remembered, Actors actors) {
        this.imports = imports;
        this.files = files;
        this.tables = tables;
        this.remembered = remembered;
        this.actors = actors;
    }

    /**
     * How somebody says that it is to be read.
     *
     * @param headerRow 0 to find out
     * @param columns null to find out for that table
     * @param replacing whether a list takes the place of the one before; null to leave it as it is
     */
    @Schema(name = "ImportMapping")
    record Mapping(
            long version,
            String table,
            String sheet,
            int headerRow,
            @Nullable List<Column> columns,
            @Nullable Boolean replacing) {}

    /** One column; null when it is not to be read. */
    @Schema(name = "ImportMappingColumn")
    record Column(int index, @Nullable String fact) {}

    @Transactional
    Import upload(@Nullable MultipartFile file, @Nullable String table) {
        if (file == null || file.isEmpty()) {
            throw FILE_MISSING.at("file");
        }
        Actor actor = actors.require();
        if (table != null) {
            tables.require(actor, table);
        }
        String name = name(file);
        UUID id = UUID.randomUUID();
        try (KeptWorkbooks.Copy copy = KeptWorkbooks.Copy.empty();
                InputStream content = file.getInputStream()) {
            Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            Layout layout = read(copy, name, workbook -> recognising(actor).of(workbook, table));
            imports.add(id, division(actor), name, file.getSize(), actor.name(), layout);
            try (InputStream again = Files.newInputStream(copy.path())) {
                files.keep(id, division(actor), again);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imports.one(id);
    }

    /** The name on the user's disk, without folders. */
    private static String name(MultipartFile file) {
        String name = requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** For whom somebody hands in: the first of their divisions. */
    static String division(Actor actor) {
        return actor.scope().territories().stream().findFirst().orElse("");
    }

    private Recognising recognising(Actor actor) {
        Map<String, Table> own = new LinkedHashMap<>();
        tables.of(actor).forEach(table -> own.put(table.id(), table));
        Catalogue catalogue = new Catalogue(own, tables.catalogue().codeLists());
        return new Recognising(catalogue, remembered, division(actor));
    }

    private interface Reading {
        Layout of(SourceWorkbook workbook);
    }

    private static Layout read(KeptWorkbooks.Copy copy, String name, Reading reading) {
        try (SourceWorkbook workbook = new WorkbookReader().open(copy.path(), name)) {
            return reading.of(workbook);
        } catch (WorkbookRefused refused) {
            throw FILE_REFUSED.at(
                    "file",
                    refused.file(),
                    refused.reason().zh(),
                    refused.reason().en());
        }
    }

    /** Reads it otherwise from now on, and remembers it for the next file with the same headings. */
    @Transactional
    Import map(UUID id, Mapping mapping) {
        Import before = imports.locked(id).at(Stage.BEFORE_APPLIED);
        Actor actor = actors.require();
        if (before.version() != mapping.version()) {
            throw IMPORT_CHANGED.refuse();
        }
        tables.require(actor, mapping.table());
        Layout found;
        try (KeptWorkbooks.Copy copy = files.open(id)) {
            found = read(
                    copy,
                    before.file(),
                    workbook -> recognising(actor).of(workbook, mapping.sheet(), mapping.table(), mapping.headerRow()));
        }
        Layout layout = chosen(found, mapping);
        if (mapping.columns() != null) {
            remembered.keep(division(actor), layout);
        }
        imports.save(before.mapped(layout));
        return imports.one(id);
    }

    private Layout chosen(Layout found, Mapping mapping) {
        List<Layout.Heading> columns = found.columns();
        if (mapping.columns() != null) {
            Map<Integer, String> wanted =
                    wanted(mapping.columns(), tables.catalogue().table(mapping.table()));
            columns = columns.stream().map(column -> chosen(column, wanted)).toList();
        }
        boolean replacing = mapping.replacing() == null ? found.replacing() : mapping.replacing();
        return new Layout(found.sheets(), mapping.table(), found.sheet(), found.headerRow(), columns, replacing);
    }

    private static Map<Integer, String> wanted(List<Column> columns, Table table) {
        Map<Integer, String> wanted = new HashMap<>();
        Set<String> had = new HashSet<>();
        for (Column column : columns) {
            String fact = column.fact();
            if (fact == null) {
                continue;
            }
            boolean readable = table.fact(fact)
                    .filter(known -> !known.computed() && !known.isDerived())
                    .isPresent();
            if (!readable || !had.add(fact)) {
                throw MAPPING_INVALID.at("columns", fact);
            }
            wanted.put(column.index(), fact);
        }
        return wanted;
    }

    private static Layout.Heading chosen(Layout.Heading column, Map<Integer, String> wanted) {
        String fact = wanted.get(column.index());
        boolean asBefore = fact == null ? column.fact() == null : fact.equals(column.fact());
        String how = asBefore ? column.how() : fact == null ? "none" : "chosen";
        return new Layout.Heading(column.index(), column.heading(), column.samples(), fact, how);
    }
}
