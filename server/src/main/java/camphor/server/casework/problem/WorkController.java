package camphor.server.casework.problem;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the actor has to do. */
@RestController
@RequestMapping("/api/work")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER})
class WorkController {
    private final MyWork mine;

    WorkController(MyWork mine) {
        this.mine = mine;
    }

    @GetMapping
    MyWork.Work work(@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        return mine.work(limit);
    }
}
