package camphor.server.exchange.importing;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP: up, mapped, away. */
@RestController
@RequestMapping("/api/imports")
@Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM})
class ImportController {
    private final TakeWorkbook take;
    private final StepImport step;
    private final Imports imports;
    private final OwnTables tables;
    private final Actors actors;

    ImportController(TakeWorkbook take, StepImport step, Imports imports, OwnTables tables, Actors actors) {
        this.take = take;
        this.step = step;
        this.imports = imports;
        this.tables = tables;
        this.actors = actors;
    }

    /** A table that may be brought in. */
    @Schema(name = "ImportableTable")
    record TableView(String table, String name, String nameEn) {}

    /**
     * Some imports, the latest first.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "ImportPage")
    record Page(List<ImportView> items, @Nullable String next) {}

    @GetMapping("/tables")
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    List<TableView> tables() {
        return tables.of(actors.require()).stream()
                .map(table ->
                        new TableView(table.id(), table.sheet(), table.label().en()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ImportView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String table) {
        return view(take.upload(file, table));
    }

    @GetMapping
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    @Transactional(readOnly = true)
    public Page imports(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        List<Import> found = imports.page(after, limit + 1);
        List<Import> page = found.size() > limit ? found.subList(0, limit) : found;
        return new Page(
                page.stream().map(this::view).toList(),
                found.size() > limit ? page.get(limit - 1).id().toString() : null);
    }

    @GetMapping("/{id}")
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    @Transactional(readOnly = true)
    public ImportView one(@PathVariable UUID id) {
        return view(imports.one(id));
    }

    @PutMapping("/{id}/mapping")
    ImportView map(@PathVariable UUID id, @RequestBody Mapping mapping) {
        return view(take.map(id, mapping));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        step.discard(id);
    }

    private ImportView view(Import shown) {
        return ImportView.of(shown, tables.catalogue());
    }
}
