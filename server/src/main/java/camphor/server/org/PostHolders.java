package camphor.server.org;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post, on any day; those of the transaction's territory. */
@Component
public class PostHolders {
    /**
     * Helpers with an account by the household they are paired with: household_number, account, helper. For others'
     * statements; parameters: territory, territoryEnd, today.
     */
    public static final String PAIRED = """
            select household_number, min(account::text)::uuid as account, min(helper) as helper
              from org.pairing
             where account is not null and village_code >= :territory and village_code < :territoryEnd
               and valid_from <= :today and (valid_until is null or valid_until > :today)
             group by household_number
            """;

    private static final String HELD = """
            select division_code, unit, post, account, holder
              from org.post
             where account is not null and starts_with(division_code, :division)
               and valid_from <= :day and (valid_until is null or valid_until > :day)
             order by division_code, post, holder
            """;

    private final JdbcClient jdbc;

    PostHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody in a post who has an account.
     *
     * @param division of the county, township or village
     * @param unit of the township; null for a post of the division itself
     * @param post the post's id in the campaign's pack
     */
    public record Held(String division, @Nullable String unit, String post, UUID account, String holder) {}

    public List<Held> held(String division, LocalDate day) {
        return jdbc.sql(HELD)
                .param("division", division)
                .param("day", day)
                .query((row, number) -> new Held(
                        row.getString("division_code"),
                        row.getString("unit"),
                        row.getString("post"),
                        row.getObject("account", UUID.class),
                        row.getString("holder")))
                .list();
    }
}
