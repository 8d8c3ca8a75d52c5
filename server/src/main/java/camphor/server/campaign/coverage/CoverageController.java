package camphor.server.campaign.coverage;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage as a table, and what is behind each figure of it. */
@RestController
@RequestMapping("/api/campaigns/{id}/coverage")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class CoverageController {
    private final Coverage coverage;
    private final CoveredSubjects subjects;

    CoverageController(Coverage coverage, CoveredSubjects subjects) {
        this.coverage = coverage;
        this.subjects = subjects;
    }

    @GetMapping
    Coverage.Matrix coverage(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "village") String by,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return coverage.matrix(id, by, village, asOf);
    }

    @GetMapping("/subjects")
    CoveredSubjects.Page coverageSubjects(
            @PathVariable UUID id,
            CoveredSubjects.Wanted wanted,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return subjects.page(id, wanted, after, limit);
    }
}
