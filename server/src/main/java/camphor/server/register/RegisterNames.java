package camphor.server.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What households and persons are called, for lists that name them by number; only those that the actor may see. */
@Component
public class RegisterNames {
    private static final String HOUSEHOLDS =
            "select id, number, head_name, village_name from register.household where number = any(:numbers)";
    private static final String PERSONS = "select number, name from register.person where number = any(:numbers)";

    private final JdbcClient jdbc;

    RegisterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A household, by its number. */
    public record Home(
            UUID id, @Nullable String head, @Nullable String villageName) {}

    @Transactional(readOnly = true)
    public Map<String, Home> households(Collection<String> numbers) {
        Map<String, Home> homes = new HashMap<>();
        jdbc.sql(HOUSEHOLDS)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, number) -> homes.put(
                        row.getString("number"),
                        new Home(
                                row.getObject("id", UUID.class),
                                row.getString("head_name"),
                                row.getString("village_name"))))
                .list();
        return homes;
    }

    @Transactional(readOnly = true)
    public Map<String, String> persons(Collection<String> numbers) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(PERSONS)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, number) -> names.put(row.getString("number"), row.getString("name")))
                .list();
        return names;
    }
}
