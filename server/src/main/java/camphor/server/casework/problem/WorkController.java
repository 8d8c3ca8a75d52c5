package camphor.server.casework.problem;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the actor's next step, by date and weight. */
@RestController
@RequestMapping("/api/work")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY})
class WorkController {
    private final ProblemList list;

    WorkController(ProblemList list) {
        this.list = list;
    }

    /**
     * The actor's work.
     *
     * @param all how many there are; {@code late} of them past their date
     */
    @Schema(name = "Work")
    record Work(List<ProblemLine> problems, long all, long late) {}

    @GetMapping
    Work work(@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        ProblemFilter mine = new ProblemFilter(null, null, null, null, null, null, null, true, null, null, null);
        ProblemFilter late = new ProblemFilter(null, null, null, null, null, null, true, true, null, null, null);
        return new Work(list.byDate(mine, limit), list.count(mine), list.count(late));
    }
}
