package camphor.server.campaign.answer;

import camphor.server.campaign.answer.TaskPage.StepView;
import camphor.server.campaign.task.Task;
import camphor.server.kernel.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a task beside its answers. */
@Component
class Steps {
    static final String DONE = "done";
    static final String REOPENED = "reopened";

    private static final String ADD = """
            insert into campaign.step (task, village_code, step, note, actor, actor_name, at)
            values (:task, :village, :step, :note, :actor, :actorName, :at)
            """;
    private static final String OF_TASK =
            "select step, note, actor_name, at from campaign.step where task = :task order by id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Task task, String step, @Nullable String note, Actor by) {
        jdbc.sql(ADD)
                .param("task", task.id())
                .param("village", task.villageCode())
                .param("step", step)
                .param("note", note)
                .param("actor", by.account().toString())
                .param("actorName", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<StepView> of(UUID task) {
        return jdbc.sql(OF_TASK)
                .param("task", task)
                .query((row, number) -> new StepView(
                        row.getString("step"),
                        row.getString("note"),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toOffsetDateTime()))
                .list();
    }
}
