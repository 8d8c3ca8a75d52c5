package camphor.server.register.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of a household and of its members that was in force at a time. */
@Component
class Versions {
    private static final String HOUSEHOLD_NOW = """
            select id, version, number, village_code, village_name, village_group, head_name, tags, facts, changes, batch,
                   place, since, null::uuid as double_of
              from register.household
             where id = :id
            """;
    private static final String HOUSEHOLD_THEN = HOUSEHOLD_NOW + """
               and since <= :asOf
             union all
            select id, version, number, village_code, village_name, village_group, head_name, tags, facts, changes, batch,
                   place, since, null::uuid as double_of
              from register.household_past
             where id = :id and since <= :asOf and until > :asOf
            """;
    private static final String MEMBERS_NOW = """
            select id, version, number, village_code, null as village_name, null as village_group, name as head_name,
                   '{}'::text[] as tags, facts, changes, batch, place, since, double_of
              from register.person
             where household = :id
            """;
    private static final String MEMBERS_THEN = MEMBERS_NOW + """
               and since <= :asOf
             union all
            select id, version, number, village_code, null as village_name, null as village_group, name as head_name,
                   '{}'::text[] as tags, facts, changes, batch, place, since, double_of
              from register.person_past
             where household = :id and since <= :asOf and until > :asOf
            """;

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version of a record.
     *
     * @param name of the head or the person
     * @param changes number of the change by fact, for facts that somebody changed since the delivery
     */
    record Version(
            UUID id,
            long version,
            String number,
            String villageCode,
            @Nullable String villageName,
            @Nullable String group,
            @Nullable String name,
            List<String> tags,
            String facts,
            String changes,
            UUID batch,
            String place,
            OffsetDateTime since,
            @Nullable UUID doubleOf) {}

    /** Empty when there was none then, or it is out of sight. */
    Optional<Version> household(UUID id, @Nullable OffsetDateTime asOf) {
        return jdbc.sql(asOf == null ? HOUSEHOLD_NOW : HOUSEHOLD_THEN)
                .param("id", id)
                .param("asOf", asOf)
                .query(Versions::version)
                .optional();
    }

    /** In the order of their numbers. */
    List<Version> members(UUID household, @Nullable OffsetDateTime asOf) {
        return jdbc.sql((asOf == null ? MEMBERS_NOW : MEMBERS_THEN) + " order by number")
                .param("id", household)
                .param("asOf", asOf)
                .query(Versions::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("village_code"),
                row.getString("village_name"),
                row.getString("village_group"),
                row.getString("head_name"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("facts"),
                row.getString("changes"),
                row.getObject("batch", UUID.class),
                row.getString("place"),
                row.getObject("since", OffsetDateTime.class),
                row.getObject("double_of", UUID.class));
    }
}
