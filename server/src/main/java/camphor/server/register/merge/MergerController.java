package camphor.server.register.merge;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.register.edit.Answers;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Edited;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mergers over HTTP. */
@RestController
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
class MergerController {
    private final Merging merging;
    private final Mergers mergers;
    private final Commands commands;
    private final Answers answers;

    MergerController(Merging merging, Mergers mergers, Commands commands, Answers answers) {
        this.merging = merging;
        this.mergers = mergers;
        this.commands = commands;
        this.answers = answers;
    }

    private record Command(String verb, UUID id, Object told) {}

    /** Why somebody takes a merger back. */
    record Regret(@Nullable String reason) {}

    @GetMapping("/api/households/{id}/merger")
    MergerPreview householdMerger(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        return merging.look().households(id, with);
    }

    @PostMapping("/api/households/{id}/merger")
    Edited mergeHouseholds(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody MergerWish wish) {
        return once(
                command,
                new Command("merge-households", id, wish),
                () -> merging.households().merge(id, wish));
    }

    @GetMapping("/api/persons/{id}/merger")
    MergerPreview personMerger(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        return merging.look().persons(id, with);
    }

    @PostMapping("/api/persons/{id}/merger")
    Edited mergePersons(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody MergerWish wish) {
        return once(
                command,
                new Command("merge-persons", id, wish),
                () -> merging.persons().merge(id, wish));
    }

    /** Those of a household with those of its members; nobody's when neither is named. */
    @GetMapping("/api/mergers")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    @Transactional(readOnly = true)
    public List<Merger> mergers(
            @RequestParam(required = false) @Nullable UUID household,
            @RequestParam(required = false) @Nullable UUID person) {
        return mergers.of(household, person);
    }

    @PostMapping("/api/mergers/{id}/undoing")
    Edited undoMerger(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Regret regret) {
        return once(
                command,
                new Command("undo-merger", id, regret),
                () -> merging.undo().undo(id, regret.reason()));
    }

    private Edited once(CommandId id, Command command, Supplier<Done> work) {
        return answers.edited(commands.once(id, command, Done.class, work));
    }
}
