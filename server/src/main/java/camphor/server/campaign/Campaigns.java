package camphor.server.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns that the actor may see: of their territory, and of the larger one in which it lies. */
@Component
public class Campaigns {
    private static final String SELECT = """
            select id, version, pack, pack_version, name, territory, starts_on, ends_on, ended_on
              from campaign.campaign
            """;
    private static final String ALL = SELECT + " order by ended_on is not null, starts_on desc, territory";
    private static final String ONE = SELECT + " where id = :id";

    /** Of two that run over each other, such as a county's and a township's, the nearer one. */
    private static final String RUNNING = SELECT + """
             where ended_on is null and starts_with(:division, territory)
             order by length(territory) desc
             limit 1
            """;

    private static final String MILESTONES =
            "select milestone, name, due from campaign.milestone where campaign = :campaign order by position";
    private static final String CLAUSES = """
            select clause, title, kinds, level, milestone, owners
              from campaign.clause
             where campaign = :campaign
             order by position
            """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The campaign that runs in this county, township or village. */
    @Transactional(readOnly = true)
    public Optional<Campaign> running(String division) {
        return jdbc.sql(RUNNING)
                .param("division", division)
                .query((row, number) -> campaign(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, number) -> campaign(row))
                .optional();
    }

    /** Those that run first, then those that have ended. */
    @Transactional(readOnly = true)
    public List<Campaign> all() {
        return jdbc.sql(ALL).query((row, number) -> campaign(row)).list();
    }

    private Campaign campaign(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Campaign(
                id,
                row.getLong("version"),
                row.getString("pack"),
                row.getString("pack_version"),
                row.getString("name"),
                row.getString("territory"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                milestones(id),
                clauses(id));
    }

    private List<Campaign.Milestone> milestones(UUID campaign) {
        return jdbc.sql(MILESTONES)
                .param("campaign", campaign)
                .query((row, number) -> new Campaign.Milestone(
                        row.getString("milestone"), row.getString("name"), row.getObject("due", LocalDate.class)))
                .list();
    }

    private List<Campaign.Clause> clauses(UUID campaign) {
        return jdbc.sql(CLAUSES)
                .param("campaign", campaign)
                .query((row, number) -> new Campaign.Clause(
                        row.getString("clause"),
                        row.getString("title"),
                        Set.of(texts(row, "kinds")),
                        row.getString("level"),
                        row.getString("milestone"),
                        List.of(texts(row, "owners"))))
                .list();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
