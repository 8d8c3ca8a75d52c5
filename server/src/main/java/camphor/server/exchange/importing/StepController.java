package camphor.server.exchange.importing;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.register.arrival.Arrivals;
import camphor.server.register.arrival.Change;
import camphor.server.register.arrival.Obstacle;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports over HTTP: previewed, decided, applied, undone. */
@RestController
@RequestMapping("/api/imports/{id}")
@Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM})
class StepController {
    private final StepImport step;
    private final Imports imports;
    private final OwnTables tables;
    private final Arrivals arrivals;
    private final Commands commands;

    StepController(StepImport step, Imports imports, OwnTables tables, Arrivals arrivals, Commands commands) {
        this.step = step;
        this.imports = imports;
        this.tables = tables;
        this.arrivals = arrivals;
        this.commands = commands;
    }

    /** The job that does it; see {@code /api/jobs}. */
    @Schema(name = "StartedJob")
    record Started(UUID job) {}

    private record Command(String verb, UUID id) {}

    /** Whether it can be taken back, and if not, why. */
    @Schema(name = "ImportUndoing")
    record Undoing(boolean possible, List<Obstacle> obstacles) {}

    @PostMapping("/preview")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started preview(@PathVariable UUID id) {
        return new Started(step.preview(id));
    }

    @GetMapping("/changes")
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    @Transactional(readOnly = true)
    public Change.Page changes(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "changed") String what,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Import shown = imports.one(id);
        if (shown.layout().table() == null) {
            return new Change.Page(List.of(), null);
        }
        return arrivals.changes(shown.intake(tables.catalogue()), what, shown.overrule(), after, limit);
    }

    @PutMapping("/choices")
    ImportView choose(@PathVariable UUID id, @RequestBody StepImport.Choices choices) {
        return ImportView.of(step.choose(id, choices), tables.catalogue());
    }

    @PostMapping("/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started apply(@PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command) {
        return commands.once(
                command, new Command("import-apply", id), Started.class, () -> new Started(step.apply(id)));
    }

    @GetMapping("/undoing")
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    Undoing undoing(@PathVariable UUID id) {
        return step.undoing(id);
    }

    @PostMapping("/undoing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started undo(@PathVariable UUID id) {
        return new Started(step.undo(id));
    }
}
