package camphor.server.register.member;

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
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.likely.LikelyDuplicates;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Households and their members over HTTP. Each deed happens once, however often it is sent. */
@RestController
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
class MemberController {
    private final Deeds deeds;
    private final Commands commands;
    private final Answers answers;
    private final LikelyDuplicates likely;

    MemberController(Deeds deeds, Commands commands, Answers answers, LikelyDuplicates likely) {
        this.deeds = deeds;
        this.commands = commands;
        this.answers = answers;
        this.likely = likely;
    }

    /** All that a command says. */
    private record Command(String verb, @Nullable UUID id, Object told) {}

    /**
     * The household with its new member, and what the rules say now.
     *
     * @param likely who in the register may be the same person
     */
    record MemberAdded(
            UUID person,
            List<LikelyDuplicates.Likely> likely,
            HouseholdFile file,
            List<HouseholdFile.FindingView> appeared,
            List<HouseholdFile.FindingView> gone) {}

    @PostMapping("/api/households")
    @ResponseStatus(HttpStatus.CREATED)
    Edited addHousehold(
            @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody AddHousehold.NewHousehold told) {
        return once(
                command,
                new Command("add", null, told),
                () -> deeds.addHousehold().add(told));
    }

    @PostMapping("/api/households/{id}/members")
    @ResponseStatus(HttpStatus.CREATED)
    MemberAdded addMember(
            @PathVariable UUID id,
            @RequestHeader(CommandId.HEADER) CommandId command,
            @RequestBody AddMember.NewMember told) {
        AddMember.Added added = commands.once(
                command,
                new Command("add-member", id, told),
                AddMember.Added.class,
                () -> deeds.addMember().add(id, told));
        Edited edited = answers.edited(added.done());
        return new MemberAdded(
                added.person(), likely.of(added.person()), edited.file(), edited.appeared(), edited.gone());
    }

    @GetMapping("/api/persons/{id}/memberships")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    List<MembershipList.Membership> memberships(@PathVariable UUID id) {
        return deeds.memberships().of(id);
    }

    @PostMapping("/api/persons/{id}/leaving")
    Edited leave(
            @PathVariable UUID id,
            @RequestHeader(CommandId.HEADER) CommandId command,
            @RequestBody Leave.Leaving told) {
        return once(command, new Command("leave", id, told), () -> deeds.leave().leave(id, told));
    }

    @PostMapping("/api/persons/{id}/joining")
    Edited join(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Join.Joining told) {
        return once(command, new Command("join", id, told), () -> deeds.join().join(id, told));
    }

    @PostMapping("/api/households/{id}/split")
    @ResponseStatus(HttpStatus.CREATED)
    Edited split(
            @PathVariable UUID id,
            @RequestHeader(CommandId.HEADER) CommandId command,
            @RequestBody Split.Splitting told) {
        return once(command, new Command("split", id, told), () -> deeds.split().split(id, told));
    }

    private Edited once(CommandId id, Command command, Supplier<Done> work) {
        return answers.edited(commands.once(id, command, Done.class, work));
    }
}
