package camphor.server.campaign;

import camphor.server.kernel.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actor's own tasks that are not done, for a list of all their work. */
@Component
public class OpenTasks {
    private static final String MINE = """
            select task.id, task.campaign, task.checklist, checklist.name as checklist_name, task.subject, task.subject_key,
                   task.subject_name, task.household, task.household_number, task.village_code, task.unit, task.due,
                   task.state, task.answered, task.asked
              from campaign.task
              join campaign.checklist on checklist.campaign = task.campaign and checklist.checklist = task.checklist
             where task.given_to = :actor and task.state in ('open', 'begun')
             order by task.due, task.village_code, task.subject_key, task.id
             limit :limit
            """;
    private static final String COUNT = """
            select count(*) from campaign.task
             where given_to = :actor and state in ('open', 'begun') and due <= :due
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    OpenTasks(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /** Those that are due first. */
    @Transactional(readOnly = true)
    public List<OpenTask> mine(int limit) {
        return jdbc.sql(MINE)
                .param("actor", account())
                .param("limit", limit)
                .query(OpenTask.class)
                .list();
    }

    /** How many are due by that day, those that are late included. */
    @Transactional(readOnly = true)
    public long dueBy(LocalDate day) {
        return jdbc.sql(COUNT)
                .param("actor", account())
                .param("due", day)
                .query(Long.class)
                .single();
    }

    private UUID account() {
        return actors.require().account();
    }
}
