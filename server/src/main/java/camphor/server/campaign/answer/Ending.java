package camphor.server.campaign.answer;

import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.task.Task;
import camphor.server.kernel.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes that a task is done and what it has covered, and takes both back. */
@Component
class Ending {
    private static final String DONE = """
            update campaign.task
               set state = 'done', done_at = :now, done_by = :by, done_by_name = :byName, answered = :asked, asked = :asked,
                   version = version + 1
             where id = :id
            """;
    private static final String OPEN_AGAIN = """
            update campaign.task
               set state = 'begun', done_at = null, done_by = null, done_by_name = null, version = version + 1
             where id = :id
            """;
    private static final String COVER = """
            insert into campaign.covered (task, clause, village_code, asked)
            select :task, clause, :village, asked from unnest(:clauses::text[], :asked::boolean[]) as each(clause, asked)
            """;

    private final JdbcClient jdbc;
    private final Steps steps;
    private final Clock clock;

    Ending(JdbcClient jdbc, Steps steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    void done(Sheet sheet, List<Question> asked, Actor by) {
        Task task = sheet.task();
        jdbc.sql(DONE)
                .param("id", task.id())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account())
                .param("byName", by.name())
                .param("asked", asked.size())
                .update();
        Set<String> askedOf = asked.stream().map(Question::clause).collect(Collectors.toSet());
        List<String> clauses = sheet.checklist().clauses();
        jdbc.sql(COVER)
                .param("task", task.id())
                .param("village", task.villageCode())
                .param("clauses", clauses.toArray(String[]::new))
                .param("asked", clauses.stream().map(askedOf::contains).toArray(Boolean[]::new))
                .update();
        steps.add(task, Steps.DONE, null, by);
    }

    void openAgain(Task task, @Nullable String reason, Actor by) {
        jdbc.sql("delete from campaign.covered where task = :task")
                .param("task", task.id())
                .update();
        jdbc.sql(OPEN_AGAIN).param("id", task.id()).update();
        steps.add(task, Steps.REOPENED, reason, by);
    }
}
