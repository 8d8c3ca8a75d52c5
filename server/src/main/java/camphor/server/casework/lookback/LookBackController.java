package camphor.server.casework.lookback;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking back over HTTP; what it comes to is said by the steps {@code confirm} and {@code reopen}. */
@RestController
@RequestMapping("/api/look-backs")
class LookBackController {
    private final LookBacks lookBacks;
    private final Commands commands;

    LookBackController(LookBacks lookBacks, Commands commands) {
        this.lookBacks = lookBacks;
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
    LookBacks.File draw(@RequestHeader(CommandId.HEADER) CommandId command, @RequestBody LookBacks.Wish wish) {
        return lookBacks.one(commands.once(command, wish, LookBacks.Begun.class, () -> lookBacks.draw(wish))
                .id());
    }

    @GetMapping
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    List<LookBacks.View> all() {
        return lookBacks.all();
    }

    @GetMapping("/{id}")
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    LookBacks.File one(@PathVariable UUID id) {
        return lookBacks.one(id);
    }
}
