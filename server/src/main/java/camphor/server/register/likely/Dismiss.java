package camphor.server.register.likely;

import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;
import static camphor.server.register.RegisterRefusal.REASON_MISSING;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who knows both says that they are two persons; said twice it is the later that is kept. */
@Component
class Dismiss {
    private static final int SHORTEST_REASON = 2;
    private static final String SEEN = "select id from register.person where id = :id";
    private static final String KEEP = """
            insert into register.not_double (one, other, village_code, reason, actor, actor_name)
            select :one, :other, village_code, :reason, :actor, :actorName
              from register.person
             where id = :one
            on conflict (one, other) do update
               set reason = excluded.reason, actor = excluded.actor, actor_name = excluded.actor_name, at = excluded.at
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Audit audit;

    Dismiss(JdbcClient jdbc, Actors actors, Audit audit) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.audit = audit;
    }

    /** Two persons, and how somebody knows that they are two. */
    record Dismissal(
            @Nullable UUID one,
            @Nullable UUID other,
            @Nullable String reason) {}

    @Transactional
    void dismiss(Dismissal told) {
        UUID one = seen(told.one(), "one");
        UUID other = seen(told.other(), "other");
        String reason = told.reason() == null ? "" : told.reason().strip();
        if (one.equals(other)) {
            throw PERSON_UNKNOWN.at("other", other);
        }
        if (reason.length() < SHORTEST_REASON) {
            throw REASON_MISSING.at("reason");
        }
        Dismissals.Pair pair = Dismissals.Pair.of(one, other);
        Actor actor = actors.require();
        jdbc.sql(KEEP)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("reason", reason)
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .update();
        audit.record(Deed.of("duplicate-dismissed")
                .onPerson(one)
                .with("other", other.toString())
                .with("reason", reason));
    }

    private UUID seen(@Nullable UUID person, String field) {
        return jdbc.sql(SEEN)
                .param("id", person)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> PERSON_UNKNOWN.at(field, String.valueOf(person)));
    }
}
