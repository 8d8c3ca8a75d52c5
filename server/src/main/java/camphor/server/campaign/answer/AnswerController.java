package camphor.server.campaign.answer;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.campaign.answer.CompleteTask.Completed;
import camphor.server.campaign.answer.SaveAnswers.Given;
import camphor.server.campaign.answer.SaveAnswers.Saving;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One task: its questions, its answers, its end, and its being taken up again. */
@RestController
@RequestMapping("/api/tasks/{id}")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, HELPER})
class AnswerController {
    private final ReadTask read;
    private final SaveAnswers save;
    private final CompleteTask complete;
    private final ReopenTask reopen;
    private final Commands commands;

    AnswerController(ReadTask read, SaveAnswers save, CompleteTask complete, ReopenTask reopen, Commands commands) {
        this.read = read;
        this.save = save;
        this.complete = complete;
        this.reopen = reopen;
        this.commands = commands;
    }

    /** Some answers, by question. */
    record NewAnswers(@NotNull Long version, @NotNull Map<String, Given> answers) {}

    /** The version in which somebody calls it done. */
    record Completion(@NotNull Long version) {}

    /** Why it is taken up again. */
    record Reopening(@NotBlank String reason) {}

    /** All that the command says. */
    private record Command(String verb, UUID task, @Nullable Long version) {}

    @GetMapping
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
    TaskPage task(@PathVariable UUID id) {
        return read.page(id);
    }

    @PutMapping("/answers")
    TaskPage saveAnswers(@PathVariable UUID id, @RequestBody @Valid NewAnswers given) {
        save.save(id, new Saving(given.version(), given.answers()));
        return read.page(id);
    }

    @PostMapping("/completion")
    TaskPage completeTask(
            @PathVariable UUID id,
            @RequestHeader(CommandId.HEADER) CommandId command,
            @RequestBody @Valid Completion completion) {
        Command said = new Command("task-completion", id, completion.version());
        Completed done = commands.once(
                command,
                said,
                Completed.class,
                () -> complete.complete(id, Objects.requireNonNull(completion.version())));
        return read.page(done.task());
    }

    @PostMapping("/reopening")
    TaskPage reopenTask(@PathVariable UUID id, @RequestBody @Valid Reopening reopening) {
        reopen.reopen(id, reopening.reason());
        return read.page(id);
    }
}
