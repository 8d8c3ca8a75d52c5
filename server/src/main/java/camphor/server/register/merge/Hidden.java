package camphor.server.register.merge;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a record out of sight, and back; what is out of sight is read only in here. */
@Component
class Hidden {
    private static final String NOW = "select coalesce(current_setting('camphor.merged', true), '')";
    private static final String SET = "select set_config('camphor.merged', :setting, true)";
    private static final String HOUSEHOLD =
            "update register.household set merged_into = :into, version = version + 1 where id = :id";
    private static final String PERSON = """
            update register.person
               set merged_into = :into, double_of = :doubleOf, version = version + 1
             where id = :id
            """;

    private final JdbcClient jdbc;

    Hidden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After a fault the transaction is rolled back, and the setting with it. */
    <T> T shown(Supplier<T> work) {
        String before = jdbc.sql(NOW).query(String.class).single();
        set("on");
        T done = work.get();
        set(before);
        return done;
    }

    private void set(String setting) {
        jdbc.sql(SET).param("setting", setting).query(String.class).single();
    }

    /** @param into null to bring it back */
    void household(UUID id, @Nullable UUID into) {
        shown(() -> jdbc.sql(HOUSEHOLD).param("id", id).param("into", into).update());
    }

    /** @param doubleOf whoever has the person's identity number; two may not have it in sight */
    void person(UUID id, @Nullable UUID into, @Nullable UUID doubleOf) {
        shown(() -> jdbc.sql(PERSON)
                .param("id", id)
                .param("into", into)
                .param("doubleOf", doubleOf)
                .update());
    }
}
