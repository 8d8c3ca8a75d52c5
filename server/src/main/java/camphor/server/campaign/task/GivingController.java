package camphor.server.campaign.task;

import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hub gives tasks to somebody else, and takes that back. */
@RestController
@RequestMapping("/api/tasks/giving")
@Allowed({HUB, TOWNSHIP_LEADER})
class GivingController {
    private final Giving giving;
    private final Commands commands;

    GivingController(Giving giving, Commands commands) {
        this.giving = giving;
        this.commands = commands;
    }

    /**
     * What somebody wants given.
     *
     * @param tasks ids; null where the filter says which
     * @param to account
     */
    record NewGiving(
            @Nullable List<UUID> tasks,
            @Nullable TaskFilter filter,
            @NotNull UUID to,
            @NotBlank String reason) {}

    /** All that the command says. */
    private record Command(String verb, NewGiving wish) {}

    @PostMapping
    Giving.Given giveTasksTo(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody @Valid NewGiving wish) {
        return commands.once(
                command,
                new Command("task-giving", wish),
                Giving.Given.class,
                () -> giving.give(new Giving.Wish(wish.tasks(), wish.filter(), wish.to(), wish.reason())));
    }

    @PostMapping("/{giving}/undoing")
    Giving.Undone undoGiving(@PathVariable("giving") UUID id) {
        return giving.undo(id);
    }
}
