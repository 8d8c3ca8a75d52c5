package camphor.server.register.edit;

import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.register.edit.EditFacts.Change;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Changes over HTTP. */
@RestController
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
class EditController {
    private final EditFacts edit;
    private final Commands commands;
    private final Answers answers;

    EditController(EditFacts edit, Commands commands, Answers answers) {
        this.edit = edit;
        this.commands = commands;
        this.answers = answers;
    }

    /** All that a command says. */
    private record Command(String verb, UUID id, Change change) {}

    @PatchMapping("/api/households/{id}")
    Edited changeHousehold(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Change change) {
        return once(command, new Command("household", id, change), () -> edit.household(id, change));
    }

    @PatchMapping("/api/persons/{id}")
    Edited changePerson(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Change change) {
        return once(command, new Command("person", id, change), () -> edit.person(id, change));
    }

    private Edited once(CommandId id, Command command, Supplier<Done> work) {
        return answers.edited(commands.once(id, command, Done.class, work));
    }
}
