package camphor.server.campaign.task;

import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.org.Divisions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts tasks into the words of their campaign. */
@Component
public class TaskViews {
    private final KeptPlan plan;
    private final Divisions divisions;
    private final Clock clock;

    TaskViews(KeptPlan plan, Divisions divisions, Clock clock) {
        this.plan = plan;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A checklist of a campaign. */
    private record Key(UUID campaign, String checklist) {}

    public List<TaskView> of(List<Task> tasks) {
        Map<String, String> names =
                divisions.names(tasks.stream().map(Task::villageCode).distinct().toList());
        Map<Key, @Nullable KeptChecklist> checklists = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return tasks.stream()
                .map(task -> view(
                        task,
                        checklists.computeIfAbsent(
                                new Key(task.campaign(), task.checklist()),
                                key -> plan.checklist(key.campaign(), key.checklist())
                                        .orElse(null)),
                        names.getOrDefault(task.villageCode(), task.villageCode()),
                        today))
                .toList();
    }

    private static TaskView view(Task task, @Nullable KeptChecklist checklist, String villageName, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, task.due());
        return new TaskView(
                task.id(),
                task.version(),
                task.campaign(),
                task.checklist(),
                checklist == null ? task.checklist() : checklist.name().zh(),
                task.subject(),
                task.subjectKey(),
                task.subjectName(),
                task.household(),
                task.householdNumber(),
                task.villageCode(),
                villageName,
                task.unit(),
                checklist == null ? List.of() : checklist.clauses(),
                task.givenTo(),
                task.givenToName(),
                task.due(),
                daysLeft,
                task.isOpen() && daysLeft < 0,
                task.state(),
                task.asideBecause(),
                task.answered(),
                task.asked(),
                task.doneAt(),
                task.doneByName());
    }
}
