package camphor.server.job;

import camphor.server.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs as the database keeps them; each call belongs in a transaction, and sees what its actor may. */
@Component
class JobTable {
    /** Owner of what nobody started. */
    static final String SYSTEM = "system";

    private static final String COLUMNS = """
            id, kind, title, actor, actor_name, task, state, step, done, total, result, refusal, refusal_details, attempts,
            cancel_asked, created_at, started_at, ended_at
            """;
    /** One's own; for an administrator everybody's, by a policy of the database too. */
    private static final String MINE =
            "(actor = kernel.actor() or current_setting('camphor.role', true) = 'ADMINISTRATOR')";

    private static final String ADD = """
            insert into job.job (id, kind, title, actor, actor_name, task)
            values (:id, :kind, :title, :actor, :actorName, :task::jsonb)
            """;
    private static final String BEGIN = """
            update job.job
               set state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, clock_timestamp())
             where id = :id and state in ('waiting', 'running')
            returning
            """ + COLUMNS;
    private static final String PROGRESS = """
            update job.job
               set step = :step, done = :done, total = :total
             where id = :id
            returning cancel_asked
            """;
    private static final String PUT_BACK =
            "update job.job set state = 'waiting', attempts = attempts - 1 where id = :id and state = 'running'";
    private static final String END = """
            update job.job
               set state = :state, result = :result::jsonb, refusal = :refusal, refusal_details = :details::text[],
                   ended_at = clock_timestamp()
             where id = :id
            """;
    private static final String CANCEL = """
            update job.job
               set cancel_asked = cancel_asked or state in ('waiting', 'running')
             where id = :id and %s
            returning %s
            """.formatted(MINE, COLUMNS);
    private static final String SEEN = "select " + COLUMNS + """
              from job.job
             where %s
             order by created_at desc, id
             limit :limit
            """.formatted(MINE);
    private static final String SEEN_ONE = "select " + COLUMNS + " from job.job where id = :id and " + MINE;
    private static final String THESE = "select " + COLUMNS + " from job.job where id = any(:ids)";

    private final JdbcClient jdbc;
    private final Clock clock;

    JobTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A job as it stands.
     *
     * @param owner account id, or {@link #SYSTEM}
     * @param ownerName as it was when the job began
     * @param task JSON
     * @param result JSON; null before it is done, and when nothing comes of it
     * @param refusal code; null unless it failed
     */
    record Row(
            UUID id,
            String kind,
            String title,
            String owner,
            String ownerName,
            String task,
            JobState state,
            String step,
            long done,
            long total,
            @Nullable String result,
            @Nullable String refusal,
            List<String> refusalDetails,
            int attempts,
            boolean cancelAsked,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {
        boolean isOf(Actor actor) {
            return owner.equals(actor.account().toString());
        }
    }

    void add(UUID id, String kind, String title, String owner, String ownerName, String task) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("kind", kind)
                .param("title", title)
                .param("actor", owner)
                .param("actorName", ownerName)
                .param("task", task)
                .update();
    }

    /** Empty when it has ended already. */
    Optional<Row> begin(UUID id) {
        return jdbc.sql(BEGIN).param("id", id).query((row, number) -> row(row)).optional();
    }

    /** Answers whether somebody wants it to stop. */
    boolean progress(UUID id, String step, long done, long total) {
        return jdbc.sql(PROGRESS)
                .param("id", id)
                .param("step", step)
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .single();
    }

    /** To be begun again by the next start of the server, as if this one had never been. */
    void putBack(UUID id) {
        jdbc.sql(PUT_BACK).param("id", id).update();
    }

    void end(UUID id, JobState state, @Nullable String result, @Nullable String refusal, List<String> details) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.code())
                .param("result", result)
                .param("refusal", refusal)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    /** Asks one that the actor may see to stop; one that has ended stays as it is. */
    Optional<Row> cancel(UUID id) {
        return jdbc.sql(CANCEL).param("id", id).query((row, number) -> row(row)).optional();
    }

    /** Those that the actor may see, newest first. */
    List<Row> seen(int limit) {
        return jdbc.sql(SEEN)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** One that the actor may see. */
    Optional<Row> seen(UUID id) {
        return jdbc.sql(SEEN_ONE)
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    List<Row> these(Collection<UUID> ids) {
        return jdbc.sql(THESE)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("task"),
                JobState.of(row.getString("state")),
                row.getString("step"),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("result"),
                row.getString("refusal"),
                List.of((String[]) row.getArray("refusal_details").getArray()),
                row.getInt("attempts"),
                row.getBoolean("cancel_asked"),
                row.getObject("created_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime(),
                local(row.getObject("started_at", OffsetDateTime.class)),
                local(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private @Nullable OffsetDateTime local(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
