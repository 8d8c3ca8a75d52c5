package camphor.server.register.arrival;

import camphor.rules.fact.Fact;
import camphor.server.register.file.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was built on a delivery since it was applied. */
final class Obstacles {
    private static final int SHOWN = 200;

    /** Facts that the delivery changed and somebody changed again, and whatever was changed in its fresh records. */
    private static final String CHANGED = """
            select later.household, household.number, household.head_name, later.subject_name, later.fact,
                   later.actor_name, later.at
              from register.fact_change as later
              join register.household on household.id = later.household
             where later.batch is distinct from :batch
               and not exists (select from register.batch as undone
                                where undone.id = later.batch and undone.taken_back_at is not null)
               and (exists (select from register.fact_change as mine
                             where mine.batch = :batch and mine.subject_id = later.subject_id and mine.fact = later.fact
                               and mine.id < later.id)
                    or exists (select from register.household as fresh
                                where fresh.id = later.subject_id and fresh.batch = :batch)
                    or exists (select from register.person as fresh
                                where fresh.id = later.subject_id and fresh.batch = :batch))
               and later.household in (select coalesce(household, record) from register.arrival where batch = :batch)
             order by household.village_code, household.number, later.id
             limit :limit
            """;

    /** Who was added to its fresh households, and what happened to its fresh records beyond a change of facts. */
    private static final String GROWN = """
            select household.id as household, household.number, household.head_name, grown.what, batch.actor_name, grown.at
              from (select household.id, '户内后来增加了成员：' || coalesce(person.name, person.number) as what,
                           person.batch, person.since as at
                      from register.household
                      join register.person on person.household = household.id and person.batch <> :batch
                     where household.batch = :batch
                     union all
                    select household.id, '此后发生了户籍变动', null, household.since
                      from register.household
                     where household.batch = :batch and household.version > 1
                       and not exists (select from register.fact_change where subject_id = household.id)
                     union all
                    select person.household, '此后发生了人员变动：' || coalesce(person.name, person.number), null, person.since
                      from register.person
                     where person.batch = :batch and person.version > 1
                       and not exists (select from register.fact_change where subject_id = person.id)
                     union all
                    select coalesce(person.household, merger.kept), '此后与另一条记录合并：' || merger.gone_number, null, merger.at
                      from register.arrival
                      join register.merger on arrival.record in (merger.gone, merger.kept) and merger.undone_at is null
                      left join register.person on person.id = merger.kept
                     where arrival.batch = :batch) as grown
              join register.household on household.id = grown.id
              left join register.batch on batch.id = grown.batch
             order by household.village_code, household.number
             limit :limit
            """;

    private static final String REPLACED = """
            select batch.title, batch.actor_name, batch.at
              from register.batch
             where batch.id in (select replaced_by from register.list_row_past where list_row_past.batch = :batch)
            """;

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Obstacle> of(Intake intake) {
        List<Obstacle> found = new ArrayList<>();
        if (intake.isRegister()) {
            found.addAll(rows(CHANGED, intake, row -> obstacle(row, changed(intake, row))));
            found.addAll(rows(GROWN, intake, row -> obstacle(row, row.getString("what"))));
        } else {
            found.addAll(jdbc.sql(REPLACED)
                    .param("batch", intake.batch())
                    .query((row, number) -> replaced(row))
                    .list());
        }
        return found;
    }

    private interface Reading {
        Obstacle of(ResultSet row) throws SQLException;
    }

    private List<Obstacle> rows(String query, Intake intake, Reading reading) {
        return jdbc.sql(query)
                .param("batch", intake.batch())
                .param("limit", SHOWN)
                .query((row, number) -> reading.of(row))
                .list();
    }

    private static Obstacle obstacle(ResultSet row, String what) throws SQLException {
        return new Obstacle(
                row.getObject("household", UUID.class),
                row.getString("number"),
                row.getString("head_name"),
                what,
                row.getString("actor_name"),
                at(row));
    }

    private static String changed(Intake intake, ResultSet row) throws SQLException {
        String id = row.getString("fact");
        String label = intake.table()
                .fact(id)
                .map(Fact::label)
                .map(known -> known.zh())
                .orElse(id);
        return row.getString("subject_name") + "：" + label + "后来又被修改";
    }

    private static Obstacle replaced(ResultSet row) throws SQLException {
        return new Obstacle(
                null, null, null, "同一名单后来又导入了：" + row.getString("title"), row.getString("actor_name"), at(row));
    }

    private static @Nullable OffsetDateTime at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return at == null ? null : Times.local(at);
    }
}
