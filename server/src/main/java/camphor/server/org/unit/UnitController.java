package camphor.server.org.unit;

import static camphor.server.kernel.Role.ADMINISTRATOR;
import static camphor.server.kernel.Role.HUB;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.org.Unit;
import camphor.server.org.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stations and offices, and what is changed in them. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Units units;
    private final ChangeUnits change;
    private final Commands commands;
    private final Clock clock;

    UnitController(Units units, ChangeUnits change, Commands commands, Clock clock) {
        this.units = units;
        this.change = change;
        this.commands = commands;
        this.clock = clock;
    }

    /** Those of the actor's townships, as of a day or today. */
    @GetMapping
    @Allowed
    @Transactional(readOnly = true)
    public List<Unit> units(@RequestParam(required = false) @Nullable LocalDate asOf) {
        return units.on(asOf == null ? LocalDate.now(clock) : asOf);
    }

    @PostMapping
    @Allowed({HUB, ADMINISTRATOR})
    Unit begin(@RequestHeader(CommandId.HEADER) CommandId id, @RequestBody @Valid Beginning unit) {
        return commands.once(id, unit, Unit.class, () -> change.begin(unit));
    }

    @PostMapping("/{township}/{unit}/renaming")
    @Allowed({HUB, ADMINISTRATOR})
    Unit rename(
            @RequestHeader(CommandId.HEADER) CommandId id,
            @PathVariable String township,
            @PathVariable String unit,
            @RequestBody @Valid Renaming renaming) {
        return commands.once(
                id, List.of(township, unit, renaming), Unit.class, () -> change.rename(township, unit, renaming));
    }

    @PostMapping("/{township}/{unit}/ending")
    @Allowed({HUB, ADMINISTRATOR})
    Unit end(
            @RequestHeader(CommandId.HEADER) CommandId id,
            @PathVariable String township,
            @PathVariable String unit,
            @RequestBody @Valid Ending ending) {
        return commands.once(
                id, List.of(township, unit, ending), Unit.class, () -> change.end(township, unit, ending.until()));
    }

    /** A unit that begins to work. */
    record Beginning(
            @NotBlank String township,
            @Pattern(regexp = "[a-z][a-z0-9_]{1,39}") String id,
            @NotBlank String name,
            @NotBlank String nameEn,
            @Pattern(regexp = "station|office|hub") String kind,
            @NotNull LocalDate from) {}

    /** A unit's other name from a day on. */
    record Renaming(
            @NotBlank String name,
            @NotBlank String nameEn,
            @NotNull LocalDate from) {}

    /** A unit's first day on which it is no more. */
    record Ending(@NotNull LocalDate until) {}
}
