package camphor.server.campaign.task;

import static camphor.server.campaign.CampaignRefusal.GIVEN_TO_NOBODY;
import static camphor.server.campaign.CampaignRefusal.GIVING_UNDONE_ALREADY;
import static camphor.server.campaign.CampaignRefusal.GIVING_UNKNOWN;

import camphor.server.identity.Audit;
import camphor.server.identity.Colleague;
import camphor.server.identity.Colleagues;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks to somebody else, many at once, and takes that back for those with which nothing was done since. */
@Component
class Giving {
    private static final String BEGIN = """
            insert into campaign.giving (id, village_code, given_to, given_to_name, reason, actor, actor_name, at)
            values (:giving, :village, :to, :toName, :reason, :actor, :actorName, :at)
            """;

    /** A locked set, what each had before, and the new owner, in one statement. */
    private static final String GIVE = """
            with meant as (
                select task.id, task.village_code, task.given_to, task.given_to_name
                  from campaign.task
                 where task.state in ('open', 'begun') and task.given_to is distinct from :to::uuid and %s
                   for update),
            noted as (
                insert into campaign.given (giving, task, village_code, before, before_name, version)
                select :giving, meant.id, meant.village_code, meant.given_to, meant.given_to_name, task.version + 1
                  from meant join campaign.task on task.id = meant.id)
            update campaign.task
               set given_to = :to::uuid, given_to_name = :toName, version = task.version + 1
              from meant
             where task.id = meant.id
            """;

    private static final String UNDO = """
            update campaign.task
               set given_to = given.before, given_to_name = given.before_name, version = task.version + 1
              from campaign.given
             where given.giving = :giving and task.id = given.task and task.version = given.version
            """;
    private static final String UNDONE =
            "update campaign.giving set undone_at = :at where id = :giving and undone_at is null";
    private static final String KNOWN = "select count(*) from campaign.giving where id = :giving";
    private static final String NOTED = "select count(*) from campaign.given where giving = :giving";

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Giving(JdbcClient jdbc, Colleagues colleagues, Actors actors, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants given.
     *
     * @param tasks ids; null where a filter says which
     */
    record Wish(@Nullable List<UUID> tasks, @Nullable TaskFilter filter, UUID to, String reason) {}

    /** How many tasks have another owner now. */
    @Schema(name = "TaskGiving")
    record Given(UUID id, int tasks) {}

    /** How many went back, and with how many something was done since. */
    @Schema(name = "TaskGivingUndone")
    record Undone(int tasks, long left) {}

    @Transactional
    Given give(Wish wish) {
        Actor actor = actors.require();
        Colleague to = colleagues
                .find(wish.to())
                .filter(found -> works(found, actor))
                .orElseThrow(() -> GIVEN_TO_NOBODY.at("to"));
        UUID giving = UUID.randomUUID();
        jdbc.sql(BEGIN)
                .param("giving", giving)
                .param(
                        "village",
                        actor.scope().territories().stream().findFirst().orElse(""))
                .param("to", to.account())
                .param("toName", to.name())
                .param("reason", wish.reason())
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        TaskConditions meant = meant(wish, actor);
        int given = jdbc.sql(GIVE.formatted(meant.text()))
                .params(meant.parameters())
                .param("giving", giving)
                .param("to", to.account())
                .param("toName", to.name())
                .update();
        audit.record(Deed.of("tasks-given")
                .with("giving", giving.toString())
                .with("to", to.account().toString())
                .with("tasks", String.valueOf(given))
                .with("reason", wish.reason()));
        return new Given(giving, given);
    }

    private TaskConditions meant(Wish wish, Actor actor) {
        TaskFilter none = new TaskFilter(null, null, null, null, null, null, null, null, null);
        TaskFilter filter = wish.filter();
        List<UUID> ids = wish.tasks();
        TaskConditions conditions = TaskConditions.of(filter == null ? none : filter, actor, LocalDate.now(clock));
        return ids == null && filter != null ? conditions : conditions.only(ids == null ? List.of() : ids);
    }

    /** Work is given to those whose territory and the giver's own touch. */
    private static boolean works(Colleague colleague, Actor actor) {
        return colleague.territories().stream()
                .anyMatch(territory -> actor.scope().covers(territory)
                        || actor.scope().territories().stream().anyMatch(own -> own.startsWith(territory)));
    }

    @Transactional
    Undone undo(UUID giving) {
        if (jdbc.sql(KNOWN).param("giving", giving).query(Long.class).single() == 0) {
            throw GIVING_UNKNOWN.refuse();
        }
        int first = jdbc.sql(UNDONE)
                .param("giving", giving)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (first == 0) {
            throw GIVING_UNDONE_ALREADY.refuse();
        }
        int back = jdbc.sql(UNDO).param("giving", giving).update();
        long all = jdbc.sql(NOTED).param("giving", giving).query(Long.class).single();
        audit.record(
                Deed.of("tasks-giving-undone").with("giving", giving.toString()).with("tasks", String.valueOf(back)));
        return new Undone(back, all - back);
    }
}
