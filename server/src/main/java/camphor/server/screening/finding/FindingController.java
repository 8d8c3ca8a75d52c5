package camphor.server.screening.finding;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the last run found, of everything that lies in the actor's territory and line. */
@RestController
@RequestMapping("/api/findings")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class FindingController {
    private final FindingList list;
    private final FindingSums sums;

    FindingController(FindingList list, FindingSums sums) {
        this.list = list;
        this.sums = sums;
    }

    @GetMapping
    FindingPage page(
            FindingFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return list.page(filter, after, limit);
    }

    @GetMapping("/sums")
    List<FindingSums.Sum> sums(@RequestParam(defaultValue = "rule") String by, FindingFilter filter) {
        return sums.by(by, filter);
    }
}
