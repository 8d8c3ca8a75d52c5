package camphor.server.register.member;

import camphor.server.register.edit.Locked;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The periods in which a person belongs to a household, one after the other and never two at a time. */
@Component
public class Periods {
    private static final String BEGIN = """
            insert into register.membership (person, household, village_code, joined_on, joined_reason)
            values (:person, :household, :village, :on, :reason)
            """;
    private static final String END = """
            update register.membership
               set left_on = :on, left_reason = :reason
             where person = :person and left_on is null
            """;
    /** The version that is kept of the person belongs to the household that is left: facts are changed before. */
    private static final String MOVE =
            "update register.person set household = :household, village_code = :village where id = :person";

    private final JdbcClient jdbc;

    Periods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(UUID person, UUID household, String village, @Nullable LocalDate on, @Nullable String reason) {
        jdbc.sql(BEGIN)
                .param("person", person)
                .param("household", household)
                .param("village", village)
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    /** The person alone; the periods are carried by whoever merges households. */
    public void carry(UUID person, Locked to) {
        jdbc.sql(MOVE)
                .param("person", person)
                .param("household", to.id())
                .param("village", to.villageCode())
                .update();
    }

    /** From one household to another. The facts that tell of it must have been set already. */
    public void move(UUID person, Locked to, LocalDate on, @Nullable String ended, @Nullable String begun) {
        jdbc.sql(END)
                .param("person", person)
                .param("on", on)
                .param("reason", ended)
                .update();
        carry(person, to);
        begin(person, to.id(), to.villageCode(), on, begun);
    }
}
