package camphor.server.casework.problem;

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
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Problems over HTTP. */
@RestController
@RequestMapping("/api/problems")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class ProblemController {
    private final ProblemList list;
    private final ReadProblem read;
    private final AddProblem add;
    private final Commands commands;

    ProblemController(ProblemList list, ReadProblem read, AddProblem add, Commands commands) {
        this.list = list;
        this.read = read;
        this.add = add;
        this.commands = commands;
    }

    /** How many. */
    @Schema(name = "ProblemCount")
    record Count(long count) {}

    @GetMapping
    ProblemPage page(
            ProblemFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return list.page(filter, after, limit);
    }

    @GetMapping("/count")
    Count count(ProblemFilter filter) {
        return new Count(list.count(filter));
    }

    @GetMapping("/sums")
    List<ProblemList.Sum> sums(@RequestParam(defaultValue = "state") String by, ProblemFilter filter) {
        return list.sums(by, filter);
    }

    @GetMapping("/{id}")
    ProblemFile one(@PathVariable UUID id) {
        return read.read(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, COUNTY})
    ProblemFile add(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody AddProblem.Draft draft) {
        return read.read(commands.once(command, draft, AddProblem.Added.class, () -> add.add(draft))
                .id());
    }
}
