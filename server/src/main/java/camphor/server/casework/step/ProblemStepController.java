package camphor.server.casework.step;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.casework.problem.ProblemFile;
import camphor.server.casework.problem.ReadProblem;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Steps over HTTP. Sent twice, each is taken once. */
@RestController
@RequestMapping("/api/problems")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY})
class ProblemStepController {
    private final TakeSteps take;
    private final StepDeeds deeds;
    private final ReadProblem read;
    private final Commands commands;
    private final MessageSource texts;

    ProblemStepController(TakeSteps take, StepDeeds deeds, ReadProblem read, Commands commands, MessageSource texts) {
        this.take = take;
        this.deeds = deeds;
        this.read = read;
        this.commands = commands;
        this.texts = texts;
    }

    private record Command(String verb, UUID id, Wish.One wish) {}

    /**
     * What became of a step of many problems.
     *
     * @param deed by which it can be taken back; null when nothing was done
     */
    @Schema(name = "StepsTaken")
    record StepsTaken(@Nullable UUID deed, int done, boolean undoable, List<StepRefused> refused) {}

    /** A problem of which the step was not taken, and why. */
    @Schema(name = "StepRefused")
    record StepRefused(UUID id, String number, String code, String why) {}

    @PostMapping("/{id}/steps")
    ProblemFile step(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Wish.One wish) {
        commands.once(command, new Command("step", id, wish), TakeSteps.Taken.class, () -> take.one(id, wish));
        return read.read(id);
    }

    @PostMapping("/steps")
    StepsTaken steps(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Wish.Many wish, Locale locale) {
        TakeSteps.Result result = commands.once(command, wish, TakeSteps.Result.class, () -> take.many(wish));
        return new StepsTaken(
                result.deed(),
                result.done(),
                result.undoable(),
                result.refused().stream().map(no -> refused(no, locale)).toList());
    }

    private StepRefused refused(TakeSteps.No no, Locale locale) {
        String why = texts.getMessage(no.code() + ".detail", no.details().toArray(), locale);
        return new StepRefused(no.id(), no.number(), no.code(), why);
    }

    @PostMapping("/deeds/{deed}/undoing")
    StepDeeds.Undone undo(@PathVariable UUID deed) {
        return deeds.undo(deed);
    }
}
