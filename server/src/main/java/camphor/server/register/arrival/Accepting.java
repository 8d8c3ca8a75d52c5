package camphor.server.register.arrival;

import camphor.server.kernel.Actor;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes records that were compared into the register: a few statements, whatever their number. */
final class Accepting {
    private static final String FRESH_HOUSEHOLDS = """
            insert into register.household (id, facts, batch, place)
            select record, facts, batch, place
              from register.arrival
             where batch = :batch and what = 'fresh' and take is distinct from false
             order by village_code, number
            on conflict do nothing
            """;
    private static final String FRESH_PERSONS = """
            insert into register.person (id, household, village_code, facts, batch, place)
            select arrival.record, arrival.household, household.village_code, arrival.facts, arrival.batch, arrival.place
              from register.arrival
              join register.household on household.id = arrival.household
             where arrival.batch = :batch and arrival.what = 'fresh' and arrival.take is distinct from false
            on conflict do nothing
            """;

    /** One of two who come with one number at the same moment is not taken, and is told so. */
    private static final String LEFT_OUT = """
            update register.arrival
               set what = 'bad', objections = objections || '编号或证件号码已在别处登记，一人一户只能登记一次'::text
             where batch = :batch and what = 'fresh' and take is distinct from false
               and not exists (select from %s as record where record.id = arrival.record)
            """;

    private static final String MEMBERSHIPS = """
            insert into register.membership
                (person, household, village_code, joined_on, joined_reason, left_on, left_reason)
            select person.id, person.household, person.village_code, (person.facts ->> 'added_on')::date,
                   person.facts ->> 'added_reason', (person.facts ->> 'removed_on')::date,
                   person.facts ->> 'removed_reason'
              from register.arrival
              join register.person on person.id = arrival.record
             where arrival.batch = :batch and arrival.what = 'fresh' and arrival.take is distinct from false
            """;

    /** Each fact that differs is kept as a change with what it was, and written, in one statement. */
    private static final String CHANGED = """
            with wanted as (
                select arrival.record, arrival.household, arrival.place, arrival.facts,
                       unnest(case when arrival.take or (arrival.take is null and :overrule) then arrival.differing
                                   else array(select unnest(arrival.differing) except select unnest(arrival.newer))
                              end) as fact
                  from register.arrival
                 where arrival.batch = :batch and arrival.what in ('changed', 'conflict')
                   and arrival.take is distinct from false),
            kept as (
                insert into register.fact_change (household, village_code, subject, subject_id, subject_name, fact, before,
                    after, source, place, actor, actor_name, batch)
                select wanted.household, record.village_code, :subject, record.id, record.%2$s, wanted.fact,
                       record.facts -> wanted.fact, wanted.facts -> wanted.fact, 'import', wanted.place, :actor,
                       :actorName, :batch
                  from wanted
                  join %1$s as record on record.id = wanted.record
                returning id, subject_id, fact, after),
            made as (
                select subject_id, jsonb_object_agg(fact, after) as facts, jsonb_object_agg(fact, id) as changes
                  from kept group by subject_id)
            update %1$s as record
               set facts = record.facts || made.facts || case when not jsonb_exists(made.facts, 'id_number') then '{}'
                       else (select coalesce(jsonb_object_agg(given.key, given.value), '{}')
                               from jsonb_each(arrival.facts) as given where given.key = any(:computed::text[])) end,
                   changes = record.changes || made.changes,
                   version = record.version + 1
              from made
              join register.arrival on arrival.batch = :batch and arrival.record = made.subject_id
                   and arrival.what in ('changed', 'conflict')
             where record.id = made.subject_id
            """;

    static final String CHANGED_MEMBERSHIPS = """
            update register.membership
               set joined_on = (person.facts ->> 'added_on')::date, joined_reason = person.facts ->> 'added_reason',
                   left_on = (person.facts ->> 'removed_on')::date, left_reason = person.facts ->> 'removed_reason'
              from register.person
             where membership.person = person.id and membership.household = person.household
               and person.id in (select subject_id from register.fact_change
                                  where batch = :batch
                                    and fact in ('added_on', 'added_reason', 'removed_on', 'removed_reason'))
            """;

    private final JdbcClient jdbc;

    Accepting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes them in; a fact with a newer value only where {@code overrule} or somebody's word on the row says so. */
    void accept(Intake intake, boolean overrule, Actor actor) {
        UUID batch = intake.batch();
        boolean households = intake.isHouseholds();
        jdbc.sql(households ? FRESH_HOUSEHOLDS : FRESH_PERSONS)
                .param("batch", batch)
                .update();
        jdbc.sql(LEFT_OUT.formatted(intake.relation())).param("batch", batch).update();
        jdbc.sql(CHANGED.formatted(intake.relation(), households ? "head_name" : "name"))
                .params(Map.of(
                        "batch",
                        batch,
                        "overrule",
                        overrule,
                        "subject",
                        intake.table().id(),
                        "actor",
                        actor.account().toString(),
                        "actorName",
                        actor.name(),
                        "computed",
                        intake.computed()))
                .update();
        if (!households) {
            jdbc.sql(MEMBERSHIPS).param("batch", batch).update();
            jdbc.sql(CHANGED_MEMBERSHIPS).param("batch", batch).update();
        }
    }
}
