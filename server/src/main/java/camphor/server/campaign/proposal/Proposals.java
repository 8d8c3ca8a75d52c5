package camphor.server.campaign.proposal;

import static camphor.server.campaign.CampaignRefusal.PROPOSAL_UNKNOWN;

import camphor.server.campaign.task.Task;
import camphor.server.kernel.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proposals that the actor may see; each call belongs in a transaction. */
@Component
public class Proposals {
    private static final String INSERT = """
            insert into campaign.proposal (id, task, question, subject, subject_id, subject_name, household, household_number,
                                           village_code, fact, before, after, by, by_name, at)
            values (:id, :task, :question, :subject, :subjectId, :subjectName, :household, :householdNumber, :village, :fact,
                    :before::jsonb, :after::jsonb, :by, :byName, :at)
            """;
    private static final String SELECT = """
            select id, version, task, question, subject, subject_id, subject_name, household, household_number, village_code,
                   fact, before::text, after::text, state, by_name, at, decided_by_name, decided_at, reason
              from campaign.proposal
            """;
    private static final String WITHDRAW =
            "update campaign.proposal set state = 'withdrawn', version = version + 1 where task = :task and state = 'open'";
    private static final String PAGE = SELECT + """
             where state = :state and village_code >= :village and village_code < :villageEnd
               and (:after::uuid is null or (village_code, id) >
                    (select village_code, id from campaign.proposal as last where last.id = :after))
             order by village_code, id
             limit :limit
            """;
    private static final String DECIDED = """
            update campaign.proposal
               set state = :state, reason = :reason, decided_by = :by, decided_by_name = :byName, decided_at = :at,
                   version = version + 1
             where id = :id and state = 'open'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Proposals(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What a question's answer makes of a fact of the household or person that the task is about. */
    public record Correction(
            String question, String fact, @Nullable Object before, Object after) {}

    public UUID propose(Task task, Correction correction, Actor by) {
        UUID id = UUID.randomUUID();
        Object before = correction.before();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("task", task.id())
                .param("question", correction.question())
                .param("subject", task.subject())
                .param("subjectId", Objects.requireNonNull(task.subjectId()))
                .param("subjectName", task.subjectName())
                .param("household", Objects.requireNonNull(task.household()))
                .param("householdNumber", Objects.requireNonNull(task.householdNumber()))
                .param("village", task.villageCode())
                .param("fact", correction.fact())
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", json.writeValueAsString(correction.after()))
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** A task that is taken up again takes back what nobody has decided on. */
    public void withdraw(UUID task) {
        jdbc.sql(WITHDRAW).param("task", task).update();
    }

    public List<Proposal> of(UUID task) {
        return jdbc.sql(SELECT + " where task = :task and state <> 'withdrawn' order by at, question")
                .param("task", task)
                .query((row, number) -> Proposal.of(row))
                .list();
    }

    List<Proposal> page(String state, String village, @Nullable UUID after, int limit) {
        return jdbc.sql(PAGE)
                .param("state", state)
                .param("village", village)
                .param("villageEnd", village + ":")
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> Proposal.of(row))
                .list();
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, number) -> Proposal.of(row))
                .optional();
    }

    Proposal locked(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query((row, number) -> Proposal.of(row))
                .optional()
                .orElseThrow(PROPOSAL_UNKNOWN::refuse);
    }

    void decided(UUID id, String state, @Nullable String reason, Actor by) {
        jdbc.sql(DECIDED)
                .param("id", id)
                .param("state", state)
                .param("reason", reason)
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Object after(Proposal proposal) {
        return json.readValue(proposal.after(), Object.class);
    }
}
