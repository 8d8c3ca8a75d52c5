package camphor.server.register.unmask;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;
import static java.util.Objects.requireNonNullElse;

import camphor.server.kernel.Allowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Unmasking over HTTP. */
@RestController
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY})
class UnmaskController {
    private final Unmask unmask;

    UnmaskController(Unmask unmask) {
        this.unmask = unmask;
    }

    /**
     * What somebody has to see, and why.
     *
     * @param fact of a person the identity number when nothing is said
     */
    record Wish(@Nullable String reason, @Nullable String fact) {}

    @PostMapping("/api/persons/{id}/unmasking")
    Unmask.Unmasked unmaskPerson(@PathVariable UUID id, @RequestBody Wish wish) {
        return unmask.person(id, requireNonNullElse(wish.fact(), "id_number"), requireNonNullElse(wish.reason(), ""));
    }

    @PostMapping("/api/households/{id}/unmasking")
    Unmask.Unmasked unmaskHousehold(@PathVariable UUID id, @RequestBody Wish wish) {
        return unmask.household(id, requireNonNullElse(wish.fact(), ""), requireNonNullElse(wish.reason(), ""));
    }
}
