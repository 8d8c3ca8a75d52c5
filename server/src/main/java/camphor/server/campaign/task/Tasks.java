package camphor.server.campaign.task;

import static camphor.server.campaign.CampaignRefusal.TASK_CHANGED_MEANWHILE;
import static camphor.server.campaign.CampaignRefusal.TASK_UNKNOWN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that the actor may see: of their territory; a helper's own. */
@Component
public class Tasks {
    private static final String ONE =
            "select * from campaign.task where id = :id and (:mine::uuid is null or given_to = :mine)";
    private static final String LAST = """
            select coalesce((select by_name from campaign.answer where task = :id order by at desc limit 1), '他人')
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    Tasks(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Task require(UUID id) {
        return found(ONE, id);
    }

    /** Locks it until the transaction ends, in the version that the actor saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Task locked(UUID id, long version) {
        Task task = locked(id);
        if (task.version() != version) {
            String last = jdbc.sql(LAST).param("id", id).query(String.class).single();
            throw TASK_CHANGED_MEANWHILE.at("version", Objects.requireNonNullElse(last, ""));
        }
        return task;
    }

    /** Locks it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Task locked(UUID id) {
        return found(ONE + " for update", id);
    }

    private Task found(String sql, UUID id) {
        Actor actor = actors.require();
        return jdbc.sql(sql)
                .param("id", id)
                .param("mine", actor.role() == Role.HELPER ? actor.account() : null)
                .query((row, number) -> Task.of(row))
                .optional()
                .orElseThrow(TASK_UNKNOWN::refuse);
    }
}
