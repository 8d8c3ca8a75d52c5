package camphor.server.register.edit;

import static camphor.server.register.RegisterRefusal.IDENTITY_TAKEN;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written of a change: the record's facts as they are now, and what each was. */
@Component
class Changes {
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
    /** The period that lasts, or the last one: earlier ones are past. What no fact tells stays as it was put down. */
    private static final String MEMBERSHIP = """
            update register.membership
               set joined_on = coalesce((person.facts ->> 'added_on')::date, membership.joined_on),
                   joined_reason = coalesce(person.facts ->> 'added_reason', membership.joined_reason),
                   left_on = (person.facts ->> 'removed_on')::date, left_reason = person.facts ->> 'removed_reason'
              from register.person
             where person.id = :id and membership.household = person.household
               and membership.id = (select max(period.id) from register.membership as period where period.person = :id)
            """;

    private static final String KEEP = """
            insert into register.fact_change (household, village_code, subject, subject_id, subject_name, fact, before,
                after, source, place, reason, actor, actor_name)
            values (:household, :village, :subject, :id, :name, :fact, :before::jsonb, :after::jsonb, :source, :place,
                :reason, :actor, :actorName)
            returning id
            """;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    }

    /** A person's facts tell since when and until when they belong to their household; the period follows them. */
    void membership(Locked record) {
        if (record.isPerson()) {
            jdbc.sql(MEMBERSHIP).param("id", record.id()).update();
        }
    }
}
