package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.FILE_MISSING;
import static camphor.server.exchange.ExchangeRefusal.FILE_REFUSED;
import static camphor.server.exchange.ExchangeRefusal.IMPORT_CHANGED;
import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Layout layout = mapping.on(found, tables.catalogue());
        if (mapping.columns() != null) {
            remembered.keep(division(actor), layout);
        }
        imports.save(before.mapped(layout));
        return imports.one(id);
    }
}
