package camphor.server.screening.run;

import camphor.server.job.JobState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Runs, also those that failed. */
@Component
class RunTable {
    private static final String SELECT = """
            select id, state, started_by, as_of, whole, started_at, ended_at, subjects, hits, unknowns, appeared, gone,
                   changed, stages
              from screening.run
            """;
    private static final String BEGIN = """
            update screening.run
               set state = 'running', as_of = :asOf
             where id = :id and state in ('waiting', 'running')
            """;
    private static final String DONE = """
            update screening.run
               set state = 'done', whole = :whole, subjects = :subjects, hits = :hits, unknowns = :unknowns,
                   appeared = :appeared, gone = :gone, changed = :changed, stages = :stages::jsonb,
                   ended_at = clock_timestamp()
             where id = :id
            """;
    private static final String ENDED = """
            update screening.run set state = :state, ended_at = clock_timestamp()
             where job = :job and state in ('waiting', 'running')
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RunTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What a run came to. */
    record Outcome(
            boolean whole,
            long subjects,
            long hits,
            long unknowns,
            long appeared,
            long gone,
            long changed,
            List<RunView.Stage> stages) {}

    /** False when one is under way already. */
    boolean add(UUID id, String startedBy) {
        return jdbc.sql("insert into screening.run (id, started_by) values (:id, :by) on conflict do nothing")
                        .param("id", id)
                        .param("by", startedBy)
                        .update()
                == 1;
    }

    void belongsTo(UUID id, UUID job) {
        jdbc.sql("update screening.run set job = :job where id = :id")
                .param("id", id)
                .param("job", job)
                .update();
    }

    /** False when it has ended already. */
    @Transactional
    public boolean begin(UUID id, LocalDate asOf) {
        return jdbc.sql(BEGIN).param("id", id).param("asOf", asOf).update() == 1;
    }

    void done(UUID id, Outcome outcome) {
        jdbc.sql(DONE)
                .param("id", id)
                .param("whole", outcome.whole())
                .param("subjects", outcome.subjects())
                .param("hits", outcome.hits())
                .param("unknowns", outcome.unknowns())
                .param("appeared", outcome.appeared())
                .param("gone", outcome.gone())
                .param("changed", outcome.changed())
                .param("stages", json.writeValueAsString(outcome.stages()))
                .update();
    }

    /** In the transaction in which its job ends; one that is done stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(UUID job, JobState state) {
        jdbc.sql(ENDED).param("job", job).param("state", state.code()).update();
    }

    @Transactional(readOnly = true)
    public List<RunView> newest(int limit) {
        return jdbc.sql(SELECT + "order by started_at desc, id limit :limit")
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RunView> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    private RunView view(ResultSet row) throws SQLException {
        OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new RunView(
                row.getObject("id", UUID.class),
                JobState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("started_by"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("whole", Boolean.class),
                local(started),
                ended == null ? null : local(ended),
                row.getLong("subjects"),
                row.getLong("hits"),
                row.getLong("unknowns"),
                row.getLong("appeared"),
                row.getLong("gone"),
                row.getLong("changed"),
                seconds(started, ended),
                List.of(json.readValue(row.getString("stages"), RunView.Stage[].class)));
    }

    private OffsetDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }

    private static @Nullable Double seconds(OffsetDateTime started, @Nullable OffsetDateTime ended) {
        return ended == null ? null : Duration.between(started, ended).toMillis() / 1000.0;
    }
}
