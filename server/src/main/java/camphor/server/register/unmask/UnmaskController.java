package camphor.server.register.unmask;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Unmasking over HTTP. */
@RestController
class UnmaskController {
    private final Unmask unmask;

    UnmaskController(Unmask unmask) {
        this.unmask = unmask;
    }

    /** Why somebody has to see it. */
    record Wish(@Nullable String reason) {}

    @PostMapping("/api/persons/{id}/unmasking")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY})
    Unmask.Unmasked unmaskPerson(@PathVariable UUID id, @RequestBody Wish wish) {
        String reason = wish.reason();
        return unmask.unmask(id, reason == null ? "" : reason);
    }
}
