package camphor.server.casework.problem;

import static java.util.Objects.requireNonNullElse;

import camphor.server.campaign.OpenTask;
import camphor.server.campaign.OpenTasks;
import camphor.server.casework.CaseworkWords;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems whose next step is the actor's, and tasks given to them, in one list by date and weight. */
@Component
class MyWork {
    private static final ProblemFilter MINE =
            new ProblemFilter(null, null, null, null, null, null, null, true, null, null, null);
    private static final ProblemFilter LATE =
            new ProblemFilter(null, null, null, null, null, null, true, true, null, null, null);
    private static final List<String> WEIGHTS = List.of("high", "medium", "low");

    private final ProblemList problems;
    private final OpenTasks tasks;
    private final CaseworkWords words;
    private final Clock clock;

    MyWork(ProblemList problems, OpenTasks tasks, CaseworkWords words, Clock clock) {
        this.problems = problems;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Something to do.
     *
     * @param kind {@code problem} or {@code task}
     * @param title what was found, or the checklist
     * @param severity of a problem; null for a task
     */
    @Schema(name = "WorkItem")
    record Item(
            String kind,
            UUID id,
            @Nullable Long version,
            @Nullable String number,
            String title,
            String subjectName,
            @Nullable UUID household,
            @Nullable String householdNumber,
            String villageCode,
            String villageName,
            String state,
            String stateName,
            @Nullable String clause,
            @Nullable String severity,
            @Nullable LocalDate due,
            @Nullable Long daysLeft,
            boolean late) {}

    /**
     * The actor's work.
     *
     * @param problems how many problems wait, more perhaps than are shown; {@code lateProblems} past their date
     * @param tasksDue tasks that are due by today, those that are late included
     */
    @Schema(name = "Work")
    record Work(List<Item> items, long problems, long lateProblems, long tasksDue) {}

    @Transactional(readOnly = true)
    public Work work(int limit) {
        LocalDate today = LocalDate.now(clock);
        List<Item> items = new ArrayList<>();
        problems.byDate(MINE, limit).forEach(problem -> items.add(item(problem)));
        List<OpenTask> open = tasks.mine(limit);
        Map<String, String> places =
                words.places(open.stream().map(OpenTask::villageCode).distinct().toList());
        open.forEach(task -> items.add(item(task, places, today)));
        items.sort(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MyWork::weight)
                .thenComparing(Item::villageCode));
        return new Work(
                List.copyOf(items.subList(0, Math.min(limit, items.size()))),
                problems.count(MINE),
                problems.count(LATE),
                tasks.dueBy(today));
    }

    private static int weight(Item item) {
        int weight = WEIGHTS.indexOf(requireNonNullElse(item.severity(), "medium"));
        return weight < 0 ? 1 : weight;
    }

    private static Item item(ProblemLine line) {
        return new Item(
                "problem",
                line.id(),
                line.version(),
                line.number(),
                line.what(),
                line.subjectName(),
                line.household(),
                line.householdNumber(),
                line.villageCode(),
                line.villageName(),
                line.state(),
                line.stateName(),
                line.clause(),
                line.severity(),
                line.due(),
                line.daysLeft(),
                line.late());
    }

    private static Item item(OpenTask task, Map<String, String> places, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, task.due());
        return new Item(
                "task",
                task.id(),
                null,
                null,
                task.checklistName(),
                task.subjectName(),
                task.household(),
                task.householdNumber(),
                task.villageCode(),
                requireNonNullElse(places.get(task.villageCode()), task.villageCode()),
                task.state(),
                task.state().equals("begun") ? "填写中" : "未开始",
                null,
                null,
                task.due(),
                left,
                left < 0);
    }
}
