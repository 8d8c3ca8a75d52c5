package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.MERGER_UNDONE;
import static camphor.server.register.RegisterRefusal.MERGER_UNKNOWN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The mergers, those that were taken back too. */
@Component
class Mergers {
    private static final String ADD = """
            insert into register.merger (id, subject, kept, gone, village_code, kept_name, gone_name, gone_number, reason,
                trace, actor, actor_name)
            values (:id, :subject, :kept, :gone, :village, :keptName, :goneName, :goneNumber, :reason, :trace::jsonb,
                :actor, :actorName)
            """;
    private static final String SELECT = """
            select id, subject, kept, gone, kept_name, gone_name, gone_number, reason, actor_name as "by", at, undone_at,
                   undone_by_name as undone_by, undone_reason
              from register.merger
            """;
    private static final String TRACE = "select trace::text from register.merger where id = :id";
    private static final String UNDONE = """
            update register.merger
               set undone_at = transaction_timestamp(), undone_by = :actor, undone_by_name = :actorName,
                   undone_reason = :reason
             where id = :id
            """;
    private static final String OF = SELECT + """
             where (cast(:household as uuid) is not null
                    and (kept = :household or gone = :household
                         or kept in (select id from register.person where household = :household)))
                or (cast(:person as uuid) is not null and (kept = :person or gone = :person))
             order by at desc
             limit 100
            """;
    private static final String SINCE = SELECT + " where gone = :gone and undone_at is null";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Actors actors;

    Mergers(JdbcClient jdbc, JsonMapper json, Actors actors) {
        this.jdbc = jdbc;
        this.json = json;
        this.actors = actors;
    }

    UUID add(Side kept, Side gone, String goneNumber, String reason, Trace trace) {
        UUID id = UUID.randomUUID();
        Actor actor = actors.require();
        jdbc.sql(ADD)
                .param("id", id)
                .param("subject", kept.record().table())
                .param("kept", kept.id())
                .param("gone", gone.id())
                .param("village", kept.record().villageCode())
                .param("keptName", kept.record().name())
                .param("goneName", gone.record().name())
                .param("goneNumber", goneNumber)
                .param("reason", reason)
                .param("trace", json.writeValueAsString(trace))
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .update();
        return id;
    }

    /** Locked, and not taken back yet. */
    Merger open(UUID id) {
        Merger merger = jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(Merger.class)
                .optional()
                .orElseThrow(() -> MERGER_UNKNOWN.at("id", id));
        if (merger.undoneAt() != null) {
            throw MERGER_UNDONE.refuse(String.valueOf(merger.undoneBy()));
        }
        return merger;
    }

    Trace trace(UUID id) {
        return json.readValue(
                jdbc.sql(TRACE).param("id", id).query(String.class).single(), Trace.class);
    }

    /** By which the record went that others went into; empty when it stands for itself. */
    List<Merger> since(UUID gone) {
        return jdbc.sql(SINCE).param("gone", gone).query(Merger.class).list();
    }

    void undone(UUID id, String reason) {
        Actor actor = actors.require();
        jdbc.sql(UNDONE)
                .param("id", id)
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .param("reason", reason)
                .update();
    }

    /** The last first; of a household with those of its members. */
    List<Merger> of(@Nullable UUID household, @Nullable UUID person) {
        return jdbc.sql(OF)
                .param("household", household)
                .param("person", person)
                .query(Merger.class)
                .list();
    }
}
