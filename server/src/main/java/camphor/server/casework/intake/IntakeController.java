package camphor.server.casework.intake;

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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The intake over HTTP. */
@RestController
@RequestMapping("/api/intake")
class IntakeController {
    private final ClueList list;
    private final TakeClues take;
    private final Commands commands;

    IntakeController(ClueList list, TakeClues take, Commands commands) {
        this.list = list;
        this.take = take;
        this.commands = commands;
    }

    /** How many. */
    @Schema(name = "ClueCount")
    record Count(long count) {}

    private record Command(String verb, TakeClues.Wish wish) {}

    @GetMapping
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    ClueList.Page page(
            ClueFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return list.page(filter, after, limit);
    }

    @GetMapping("/count")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    Count count(ClueFilter filter) {
        return new Count(list.count(filter));
    }

    @PostMapping("/taking")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
    TakeClues.Taken take(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody TakeClues.Wish wish) {
        return commands.once(command, new Command("take", wish), TakeClues.Taken.class, () -> take.take(wish));
    }

    @PostMapping("/dismissal")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
    TakeClues.Dismissed dismiss(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody TakeClues.Wish wish) {
        return commands.once(
                command, new Command("dismiss", wish), TakeClues.Dismissed.class, () -> take.dismiss(wish));
    }
}
