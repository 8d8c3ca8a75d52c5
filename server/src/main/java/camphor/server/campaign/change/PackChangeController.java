package camphor.server.campaign.change;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;

import camphor.server.kernel.Allowed;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pack in force would change in a running campaign, and taking it. */
@RestController
@RequestMapping("/api/campaigns/{id}/pack-changes")
@Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
class PackChangeController {
    private final PackChanges changes;

    PackChangeController(PackChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    PackChanges.Changes packChanges(@PathVariable UUID id) {
        return changes.compare(id);
    }

    @PostMapping
    PackChanges.Taken takePackChanges(@PathVariable UUID id) {
        return changes.take(id);
    }
}
