package camphor.server.identity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit, newest first; row-level security leaves each actor what is his to read. */
@Repository
class AuditLog {

    private static final String SELECT = """
            select no, at, account, account_name, action, person, household, details, address
            from identity.audit
            where (:person::uuid is null or person = :person::uuid)
              and (:household::uuid is null or household = :household::uuid)
              and (:account::uuid is null or account = :account::uuid)
              and (:action::text is null or action = :action::text)
              and (:before::bigint is null or no < :before::bigint)
            order by no desc
            limit :limit
            """;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ZoneId zone;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.zone = clock.getZone();
    }

    @Transactional(readOnly = true)
    List<Line> lines(Asked asked, int limit) {
        return jdbc.sql(SELECT)
                .param("person", asked.person())
                .param("household", asked.household())
                .param("account", asked.account())
                .param("action", asked.action())
                .param("before", asked.after())
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("no"),
                row.getTimestamp("at").toInstant().atZone(zone).toOffsetDateTime(),
                row.getObject("account", UUID.class),
                row.getString("account_name"),
                row.getString("action"),
                row.getObject("person", UUID.class),
                row.getObject("household", UUID.class),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("address"));
    }

    /**
     * What is looked for; null leaves it open.
     *
     * @param after number of the last entry of the page before
     */
    record Asked(
            @Nullable UUID person,
            @Nullable UUID household,
            @Nullable UUID account,
            @Nullable String action,
            @Nullable Long after) {}

    /** One entry as it is shown. */
    record Line(
            long no,
            OffsetDateTime at,
            @Nullable UUID account,
            String accountName,
            String action,
            @Nullable UUID person,
            @Nullable UUID household,
            Map<String, String> details,
            @Nullable String address) {}
}
