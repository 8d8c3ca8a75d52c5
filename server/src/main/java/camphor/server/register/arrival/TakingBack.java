package camphor.server.register.arrival;

import camphor.server.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a delivery back: every fact is again what it was, fresh records go into the past, a replaced list is in force again. */
final class TakingBack {
    /** Computed facts were written along with an identity number; the version that was replaced still has them. */
    private static final String RESTORE = """
            with mine as (
                select change.* from register.fact_change as change where change.batch = :batch),
            kept as (
                insert into register.fact_change (household, village_code, subject, subject_id, subject_name, fact, before,
                    after, source, place, reason, actor, actor_name, batch)
                select household, village_code, subject, subject_id, subject_name, fact, after, before, 'import', place,
                       '撤销导入', :actor, :actorName, :batch
                  from mine
                returning id, subject_id, fact, after),
            made as (
                select subject_id, max(mine_at) as at, bool_or(fact = 'id_number') as renumbered,
                       coalesce(jsonb_object_agg(fact, after) filter (where after is not null), '{}') as facts,
                       coalesce(array_agg(fact) filter (where after is null), '{}') as removed,
                       jsonb_object_agg(fact, id) as changes
                  from (select kept.*, mine.at as mine_at
                          from kept join mine on mine.subject_id = kept.subject_id and mine.fact = kept.fact) as restored
                 group by subject_id)
            update %1$s as record
               set facts = case when made.renumbered
                                then (record.facts - made.removed - :computed::text[]) || made.facts || (
                                     select coalesce(jsonb_object_agg(was.key, was.value), '{}')
                                       from jsonb_each((select past.facts from %1$s_past as past
                                                         where past.id = record.id and past.until >= made.at
                                                         order by past.until limit 1)) as was
                                      where was.key = any(:computed::text[]))
                                else (record.facts - made.removed) || made.facts end,
                   changes = record.changes || made.changes,
                   version = record.version + 1
              from made
             where record.id = made.subject_id
            """;

    private static final List<String> REMOVE = List.of(
            "delete from register.membership where person in (select id from register.person where batch = :batch)",
            "delete from register.person_block where person in (select id from register.person where batch = :batch)",
            "delete from register.likely_pair where one in (select id from register.person where batch = :batch)"
                    + " or other in (select id from register.person where batch = :batch)",
            "delete from register.person_block_due where person in (select id from register.person where batch = :batch)",
            "delete from register.not_double where one in (select id from register.person where batch = :batch)"
                    + " or other in (select id from register.person where batch = :batch)",
            "delete from register.person where batch = :batch",
            "delete from register.finding where household in (select id from register.household where batch = :batch)",
            "delete from register.household where batch = :batch");
    /** Without a row of it left, nobody knows any more who is on a list. */
    private static final List<String> CLOSE =
            List.of("""
            delete from register.delivered
             where batch = :batch
               and case list when 'household' then not exists (select from register.household)
                             when 'person' then not exists (select from register.person)
                             else not exists (select from register.list_row as row
                                               where row.list = delivered.list
                                                 and starts_with(row.village_code, delivered.division)) end
            """, "update register.batch set taken_back_at = transaction_timestamp() where id = :batch");

    private final JdbcClient jdbc;

    TakingBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void takeBack(Intake intake, Actor actor) {
        UUID batch = intake.batch();
        if (!intake.isRegister()) {
            ListsInForce lists = new ListsInForce(jdbc);
            lists.putAway("batch = :batch", Map.of("batch", batch));
            lists.bringBack(batch);
        } else {
            restore(intake, actor);
            all(REMOVE, batch);
        }
        all(CLOSE, batch);
    }

    private void restore(Intake intake, Actor actor) {
        UUID batch = intake.batch();
        jdbc.sql(RESTORE.formatted(intake.relation()))
                .param("batch", batch)
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .param("computed", intake.computed())
                .update();
        if (!intake.isHouseholds()) {
            jdbc.sql(Accepting.CHANGED_MEMBERSHIPS).param("batch", batch).update();
        }
    }

    private void all(List<String> statements, UUID batch) {
        statements.forEach(
                statement -> jdbc.sql(statement).param("batch", batch).update());
    }
}
