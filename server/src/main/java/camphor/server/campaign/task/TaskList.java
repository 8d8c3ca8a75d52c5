package camphor.server.campaign.task;

import static camphor.server.campaign.CampaignRefusal.TASK_SUMS_BY_UNKNOWN;

import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds and sums tasks within the actor's scope, those that are due first. */
@Component
public class TaskList {
    private static final String PAGE = """
            select task.*
              from campaign.task
             where %s
             order by task.due, task.village_code, task.subject_key, task.id
             limit :limit
            """;
    private static final String SUMS = """
            select %s as key, %s as name, count(*) as total,
                   count(*) filter (where task.state = 'open') as open,
                   count(*) filter (where task.state = 'begun') as begun,
                   count(*) filter (where task.state = 'done') as done,
                   count(*) filter (where task.state = 'aside') as aside,
                   count(*) filter (where task.state in ('open', 'begun') and task.due < :today) as late
              from campaign.task
             where %s
             group by 1
             order by 1
            """;
    private static final String COUNT = "select count(*) from campaign.task where %s";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final TaskViews views;
    private final Divisions divisions;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Actors actors, TaskViews views, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.views = views;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Some tasks.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "TaskPage")
    public record Page(List<TaskView> items, @Nullable String next) {}

    /**
     * How many of what.
     *
     * @param late not done and past their day
     */
    @Schema(name = "TaskSum")
    public record Sum(String key, String name, long total, long open, long begun, long done, long aside, long late) {}

    @Transactional(readOnly = true)
    Page page(TaskFilter filter, @Nullable String after, int limit) {
        TaskConditions conditions = conditions(filter);
        if (after != null) {
            conditions.after(TaskCursor.of(after));
        }
        List<Task> tasks = jdbc.sql(PAGE.formatted(conditions.text()))
                .params(conditions.parameters())
                .param("limit", limit + 1)
                .query((row, number) -> Task.of(row))
                .list();
        return tasks.size() <= limit
                ? new Page(views.of(tasks), null)
                : new Page(
                        views.of(tasks.subList(0, limit)),
                        TaskCursor.after(tasks.get(limit - 1)).text());
    }

    @Transactional(readOnly = true)
    long count(TaskFilter filter) {
        TaskConditions conditions = conditions(filter);
        return jdbc.sql(COUNT.formatted(conditions.text()))
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<Sum> sums(TaskFilter filter, String by) {
        TaskConditions conditions = conditions(filter);
        return switch (by) {
            case "village" -> named(sums(conditions, "task.village_code", "min(task.village_code)"));
            case "checklist" -> sums(conditions, "task.checklist", """
                    (select checklist.name from campaign.checklist
                      where checklist.checklist = task.checklist and checklist.campaign = any(array_agg(task.campaign))
                      limit 1)""");
            case "person" ->
                sums(conditions, "coalesce(task.given_to::text, '')", "coalesce(min(task.given_to_name), '')");
            default -> throw TASK_SUMS_BY_UNKNOWN.at("by");
        };
    }

    private List<Sum> sums(TaskConditions conditions, String key, String name) {
        return jdbc.sql(SUMS.formatted(key, name, conditions.text()))
                .params(conditions.parameters())
                .param("today", LocalDate.now(clock))
                .query(Sum.class)
                .list();
    }

    private List<Sum> named(List<Sum> sums) {
        Map<String, String> names = divisions.names(sums.stream().map(Sum::key).toList());
        return sums.stream()
                .map(sum -> new Sum(
                        sum.key(),
                        names.getOrDefault(sum.key(), sum.key()),
                        sum.total(),
                        sum.open(),
                        sum.begun(),
                        sum.done(),
                        sum.aside(),
                        sum.late()))
                .toList();
    }

    private TaskConditions conditions(TaskFilter filter) {
        return TaskConditions.of(filter, actors.require(), LocalDate.now(clock));
    }
}
