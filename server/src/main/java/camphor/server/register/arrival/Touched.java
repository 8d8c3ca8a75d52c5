package camphor.server.register.arrival;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The households about which a delivery says something: what the rules make of them may differ by it. */
final class Touched {
    private static final String BY_ROWS = """
            select distinct coalesce(household, record) as id
              from register.arrival
             where batch = :batch and what in ('fresh', 'changed', 'conflict', 'same', 'unmatched')
               and (household is not null or (what = 'fresh' and list = 'household'))
               and (what <> 'same' or :isList)
            """;
    private static final String BY_REPLACED = """
            select coalesce(home.id, person.household)
              from register.list_row_past as past
              left join register.household as home on home.number = past.household_number
              left join register.person on person.identity = past.identity and person.double_of is null
             where past.replaced_by = :batch and coalesce(home.id, person.household) is not null
            """;

    private final JdbcClient jdbc;

    Touched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> by(Intake intake) {
        return jdbc.sql(intake.isRegister() ? BY_ROWS : BY_ROWS + " union " + BY_REPLACED)
                .param("batch", intake.batch())
                .param("isList", !intake.isRegister())
                .query(UUID.class)
                .list();
    }
}
