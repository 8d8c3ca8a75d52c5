package camphor.server.register.judge;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads beyond the actor's territory, within the same transaction. A rule must answer the same whoever saves: that an
 * identity number stands in another village's household too, or that a helper has twenty households elsewhere, is found
 * also by the village. What comes of it are the rule's words about the actor's own household, never the other record.
 */
@Component
public class Wide {
    private static final String NOW = "select coalesce(current_setting('camphor.territory', true), '')";
    private static final String SET = """
            select set_config('camphor.territory',
                              coalesce(string_agg(prefix, ',' order by prefix collate "C"), ''), true)
              from unnest(string_to_array(:territory, ',')) as division(prefix)
            """;

    private final JdbcClient jdbc;

    Wide(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public <T> T everywhere(Supplier<T> reading) {
        return within("*", reading);
    }

    /** The same within these divisions: prefixes of codes with commas between. */
    public <T> T within(String territory, Supplier<T> reading) {
        String own = jdbc.sql(NOW).query(String.class).single();
        set(territory);
        T read = reading.get();
        set(own); // after a fault the transaction is rolled back, and the setting with it
        return read;
    }

    private void set(String territory) {
        jdbc.sql(SET).param("territory", territory).query(String.class).single();
    }
}
