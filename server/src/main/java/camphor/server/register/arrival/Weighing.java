package camphor.server.register.arrival;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what arrives with the register and says what each row would do. One statement for a whole workbook: the
 * database joins faster than anybody asks it row by row.
 */
final class Weighing {
    /** Which facts differ; of those, which somebody changed by hand or a later delivery brought. */
    private static final String DIFFERING = """
            left join lateral (
                select array_agg(given.key order by given.key) as facts,
                       array_agg(given.key order by given.key) filter (where
                           coalesce((select change.source in ('person', 'visit') or change.at > :since
                                       from register.fact_change as change
                                      where change.id = (known.changes ->> given.key)::bigint),
                                    jsonb_exists(known.facts, given.key) and brought.at > :since)) as newer
                  from jsonb_each(arriving.facts) as given
                 where known.facts || (arriving.facts - :fixed::text[]) <> known.facts
                   and given.key <> all(:fixed::text[])
                   and known.facts -> given.key is distinct from given.value) as differing on known.id is not null
            """;

    private static final String WHAT = """
                   case when arriving.rejected then 'bad'
                        when wrong.what is not null then wrong.what
                        when known.id is null then 'fresh'
                        when differing.facts is null then 'same'
                        when differing.newer is not null then 'conflict'
                        else 'changed' end,
                   %s, %s, known.version, coalesce(differing.facts, '{}'), coalesce(differing.newer, '{}'), arriving.take
            """;
    private static final String INTO = """
            insert into register.arrival (batch, row, list, village_code, number, household_number, identity, facts, place,
                faults, objections, what, record, household, version, differing, newer, take)
            """;

    private static final String HOUSEHOLDS =
            INTO + """
            select :batch, arriving.row, 'household', coalesce(known.village_code, arriving.village_code), arriving.number,
                   arriving.number, null, arriving.facts, arriving.place,
                   arriving.faults, array_remove(array[wrong.fault, moved.fault], null),
            """ + WHAT.formatted("coalesce(known.id, gen_random_uuid())", "known.id") + """
              from arriving
              left join register.household as known on known.number = arriving.number
              left join register.batch as brought on brought.id = known.batch
             cross join lateral (
                select case when not arriving.rejected and known.id is null and not arriving.placed then 'bad' end as what,
                       case when not arriving.rejected and known.id is null and not arriving.placed
                            then '行政村：没有这个村，或者不在您的管理范围内' end as fault) as wrong
             cross join lateral (
                select case when known.village_code <> arriving.village_code and arriving.placed
                            then '行政村：与登记册不同（登记册为' || coalesce(known.village_name, known.village_code)
                                 || '），导入不改变住所' end as fault) as moved
            """ + DIFFERING;

    /** By identity number, else by person's number, else — where neither is known — by name within the household. */
    private static final String PERSONS =
            INTO + """
            select :batch, arriving.row, 'person', coalesce(known.village_code, home.village_code, arriving.village_code),
                   arriving.number, arriving.household_number, arriving.identity, arriving.facts, arriving.place,
                   arriving.faults, array_remove(array[wrong.fault], null),
            """ + WHAT.formatted("coalesce(known.id, gen_random_uuid())", "home.id") + """
              from (select arriving.*, min(row) over (partition by identity) as first_row from arriving) as arriving
              left join register.household as home on home.number = arriving.household_number
              left join register.person as by_identity
                on by_identity.identity = arriving.identity and by_identity.double_of is null
              left join register.person as by_number on by_number.number = arriving.number
              left join lateral (
                select person.id from register.person
                 where arriving.identity is null and person.household = home.id
                   and person.name = arriving.facts ->> 'name'
                 order by person.number limit 1) as by_name on true
              left join register.person as known on known.id = coalesce(by_identity.id, by_number.id, by_name.id)
              left join register.household as lives on lives.id = known.household
              left join register.batch as brought on brought.id = known.batch
             cross join lateral (
                select case when arriving.rejected then null
                            when home.id is null then 'unmatched'
                            when told.fault is not null then 'bad' end as what,
                       case when arriving.rejected then null
                            when home.id is null then '户编号：登记册里没有这一户，或者不在您的管理范围内'
                            else told.fault end as fault
                  from (select case
                        when arriving.identity is not null and arriving.first_row < arriving.row
                        then '证件号码：本表第 ' || arriving.first_row || ' 行已有同一证件号码'
                        when by_identity.id <> by_number.id
                        then '人编号：登记册里是另一个人的编号'
                        when known.household <> home.id
                        then '户编号：此人登记在户 ' || lives.number || '，变动户籍请在户档案办理'
                        when by_identity.id is null and by_number.identity <> arriving.identity
                             and by_number.name <> arriving.facts ->> 'name'
                        then '人编号：登记册里是另一个人（姓名、证件号码都不同）' end as fault) as told) as wrong
            """ + DIFFERING;

    private static final String LISTS = INTO + """
            select :batch, arriving.row, :list,
                   case when arriving.placed then arriving.village_code
                        else coalesce(home.village_code, somebody.village_code, arriving.village_code) end,
                   arriving.number, arriving.household_number, arriving.identity, arriving.facts, arriving.place,
                   arriving.faults, '{}',
                   case when arriving.rejected then 'bad'
                        when earlier.facts is not null then 'same'
                        when home.id is null and somebody.id is null
                             and coalesce(arriving.household_number, arriving.identity::text) is not null then 'unmatched'
                        else 'fresh' end,
                   null, coalesce(home.id, somebody.household), null, '{}', '{}', arriving.take
              from arriving
              left join register.household as home on home.number = arriving.household_number
              left join register.person as somebody
                on somebody.identity = arriving.identity and somebody.double_of is null
              left join (select distinct list_row.facts - :unlike::text[] as facts
                           from register.list_row where list_row.list = :list) as earlier
                on earlier.facts = arriving.facts - :unlike::text[]
            """;

    /** Of several rows about one record the first counts. */
    private static final String TWINS = """
            update register.arrival
               set what = 'bad', objections = objections || ('本表第 ' || twin.first || ' 行已是同一个人')::text
              from (select row, min(row) over (partition by record) as first
                      from register.arrival where batch = :batch and version is not null and what <> 'bad') as twin
             where arrival.batch = :batch and arrival.row = twin.row and twin.first < twin.row
            """;

    private final JdbcClient jdbc;

    Weighing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves all rows out of {@code arriving} into {@code register.arrival}. */
    void weigh(Intake intake) {
        UUID batch = intake.batch();
        Merged.into(jdbc, intake);
        if (!intake.isRegister()) {
            jdbc.sql(LISTS)
                    .param("batch", batch)
                    .param("list", intake.table().id())
                    .param("unlike", intake.unlike())
                    .update();
            return;
        }
        jdbc.sql(intake.isHouseholds() ? HOUSEHOLDS : PERSONS)
                .param("batch", batch)
                .param("since", intake.since())
                .param("fixed", intake.fixed())
                .update();
        if (!intake.isHouseholds()) {
            jdbc.sql(TWINS).param("batch", batch).update();
        }
    }
}
