package camphor.server.register.edit;

import static camphor.server.register.RegisterRefusal.IDENTITY_TAKEN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records that are changed, and what is kept of each change. */
@Component
class Records {
    private static final String HOUSEHOLD = """
            select 'household' as "table", id, id as household, village_code, head_name as name, version, facts::text
              from register.household
             where id = :id
               for update
            """;
    private static final String PERSON = """
            select 'person' as "table", id, household, village_code, name, version, facts::text
              from register.person
             where id = :id
               for update
            """;
    private static final String HOUSEHOLD_OF = "select household from register.person where id = :id";
    private static final String CHANGE_HOUSEHOLD = """
            update register.household
               set facts = (facts - :removed::text[]) || :facts::jsonb, changes = changes || :changes::jsonb,
                   version = version + 1
             where id = :id
            """;
    private static final String CHANGE_PERSON = """
            update register.person
               set facts = (facts - :removed::text[]) || :facts::jsonb, changes = changes || :changes::jsonb,
                   version = version + 1
             where id = :id
            """;
    private static final String MEMBERSHIP = """
            update register.membership
               set joined_on = (person.facts ->> 'added_on')::date, joined_reason = person.facts ->> 'added_reason',
                   left_on = (person.facts ->> 'removed_on')::date, left_reason = person.facts ->> 'removed_reason'
              from register.person
             where person.id = :id and membership.person = person.id and membership.household = person.household
            """;
    private static final String KEEP = """
            insert into register.fact_change (household, village_code, subject, subject_id, subject_name, fact, before,
                after, source, place, reason, actor, actor_name)
            values (:household, :village, :subject, :id, :name, :fact, :before::jsonb, :after::jsonb, :source, :place,
                :reason, :actor, :actorName)
            returning id
            """;

    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the household, whichever of its records is changed: two people who save in it come one after the other. */
    Optional<Locked> household(UUID id) {
        return jdbc.sql(HOUSEHOLD).param("id", id).query(Locked.class).optional();
    }

    /** Locks the person's household first, then the person. */
    Optional<Locked> person(UUID id) {
        return jdbc.sql(HOUSEHOLD_OF)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::household)
                .flatMap(home ->
                        jdbc.sql(PERSON).param("id", id).query(Locked.class).optional());
    }

    /** One fact's change; answers with its number. */
    record Kept(
            String fact,
            String before,
            String after,
            String source,
            @Nullable String place,
            @Nullable String reason,
            String actor,
            String actorName) {}

    long keep(Locked record, Kept kept) {
        return jdbc.sql(KEEP)
                .param("household", record.household())
                .param("village", record.villageCode())
                .param("subject", record.table())
                .param("id", record.id())
                .param("name", record.name())
                .param("fact", kept.fact())
                .param("before", kept.before())
                .param("after", kept.after())
                .param("source", kept.source())
                .param("place", kept.place())
                .param("reason", kept.reason())
                .param("actor", kept.actor())
                .param("actorName", kept.actorName())
                .query(Long.class)
                .single();
    }

    void change(Locked record, Set<String> removed, String facts, String changes) {
        try {
            jdbc.sql(record.isPerson() ? CHANGE_PERSON : CHANGE_HOUSEHOLD)
                    .params(Map.of(
                            "removed",
                            removed.toArray(String[]::new),
                            "facts",
                            facts,
                            "changes",
                            changes,
                            "id",
                            record.id()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw IDENTITY_TAKEN.at("id_number");
        }
        if (record.isPerson()) {
            jdbc.sql(MEMBERSHIP).param("id", record.id()).update();
        }
    }
}
