package camphor.server.screening.run;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;
import static camphor.server.screening.ScreeningRefusal.SCREENING_RUN_UNKNOWN;

import camphor.server.kernel.Allowed;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Runs over the whole register: the last twenty, and one more. */
@RestController
@RequestMapping("/api/screening-runs")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class RunController {
    private static final int SHOWN = 20;

    private final RunTable runs;
    private final StartRun startRun;

    RunController(RunTable runs, StartRun startRun) {
        this.runs = runs;
        this.startRun = startRun;
    }

    @GetMapping
    List<RunView> newest() {
        return runs.newest(SHOWN);
    }

    @GetMapping("/{id}")
    RunView one(@PathVariable UUID id) {
        return runs.find(id).orElseThrow(SCREENING_RUN_UNKNOWN::refuse);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed({HUB, TOWNSHIP_LEADER, COUNTY})
    StartRun.Started start() {
        return startRun.start();
    }
}
