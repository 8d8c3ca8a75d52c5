package camphor.server.campaign.task;

import static camphor.server.kernel.Role.AUDITOR;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of tasks, and their sums. */
@RestController
@RequestMapping("/api/tasks")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
class TaskController {
    private final TaskList list;

    TaskController(TaskList list) {
        this.list = list;
    }

    /** How many there are. */
    record TaskCount(long count) {}

    @GetMapping
    TaskList.Page tasks(
            TaskFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return list.page(filter, after, limit);
    }

    @GetMapping("/count")
    TaskCount countTasks(TaskFilter filter) {
        return new TaskCount(list.count(filter));
    }

    @GetMapping("/sums")
    List<TaskList.Sum> sumTasks(TaskFilter filter, @RequestParam String by) {
        return list.sums(filter, by);
    }
}
