package camphor.server.register.arrival;

import camphor.server.register.arrival.Change.NewerValue;
import camphor.server.register.file.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compared rows, read page by page with what the register knows of the same records. */
final class Changes {
    /** For an applied import, what a fact was comes from the change that it made. */
    private static final String ROWS = """
            select arrival.row, arrival.place, arrival.what, arrival.record, arrival.household, arrival.number,
                   arrival.household_number, arrival.facts::text,
                   arrival.faults || arrival.objections as faults, arrival.differing, arrival.newer,
                   arrival.take, known.facts::text as known, known.changes::text, known.batch, home.number as home_number,
                   home.head_name, home.village_name,
                   (select jsonb_object_agg(change.fact, coalesce(change.before, 'null'))::text
                      from register.fact_change as change
                     where change.batch = arrival.batch and change.subject_id = arrival.record) as was
              from register.arrival
              left join %s as known on known.id = arrival.record
              left join register.household as home on home.id = arrival.household
             where arrival.batch = :batch and arrival.row > :after
               and (arrival.what = :what or (:what = 'bad' and arrival.faults || arrival.objections <> '{}'))
             order by arrival.row
             limit :limit
            """;

    private static final String NEWER =
            "select id, at, actor_name, source from register.fact_change where id = any(:ids)";
    private static final String BROUGHT =
            "select id, at, actor_name, kind as source from register.batch where id = any(:ids)";

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row as it is stored. */
    record Stored(
            int row,
            String place,
            String what,
            @Nullable UUID record,
            @Nullable UUID household,
            @Nullable String number,
            @Nullable String householdNumber,
            String facts,
            List<String> faults,
            List<String> differing,
            List<String> newer,
            @Nullable Boolean take,
            @Nullable String known,
            @Nullable String changes,
            @Nullable UUID batch,
            @Nullable String homeNumber,
            @Nullable String head,
            @Nullable String villageName,
            @Nullable String was) {}

    List<Stored> rows(Intake intake, String what, int after, int limit) {
        return jdbc.sql(ROWS.formatted(intake.relation()))
                .param("batch", intake.batch())
                .param("what", what)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        boolean take = row.getBoolean("take");
        return new Stored(
                row.getInt("row"),
                row.getString("place"),
                row.getString("what"),
                row.getObject("record", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("number"),
                row.getString("household_number"),
                row.getString("facts"),
                texts(row, "faults"),
                texts(row, "differing"),
                texts(row, "newer"),
                row.getObject("take") == null ? null : take,
                row.getString("known"),
                row.getString("changes"),
                row.getObject("batch", UUID.class),
                row.getString("home_number"),
                row.getString("head_name"),
                row.getString("village_name"),
                row.getString("was"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Who made these changes. */
    Map<Long, NewerValue> changes(List<Long> ids) {
        Map<Long, NewerValue> found = new HashMap<>();
        jdbc.sql(NEWER).param("ids", ids.toArray(Long[]::new)).query(row -> {
            found.put(row.getLong("id"), newer(row));
        });
        return found;
    }

    /** Who brought these deliveries. */
    Map<UUID, NewerValue> batches(List<UUID> ids) {
        Map<UUID, NewerValue> found = new HashMap<>();
        jdbc.sql(BROUGHT).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), newer(row));
        });
        return found;
    }

    private static NewerValue newer(ResultSet row) throws SQLException {
        return new NewerValue(at(row), row.getString("actor_name"), row.getString("source"));
    }

    private static OffsetDateTime at(ResultSet row) throws SQLException {
        return Times.local(row.getObject("at", OffsetDateTime.class));
    }
}
