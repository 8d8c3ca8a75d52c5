package camphor.server.register.merge;

import camphor.server.register.judge.Wide;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a record: the periods in which people belonged to a household, and the rows of lists that find it. */
@Component
class Hanging {
    private static final String PERIODS = """
            update register.membership
               set household = :to, village_code = :village
             where household = :from and (id = any(:only) or cast(:only as bigint[]) is null)
            returning id
            """;
    private static final String BY_HOUSEHOLD = """
            update register.list_row
               set facts = facts || jsonb_build_object('household_id', cast(:to as text))
             where household_number = :from and (id = any(:only) or cast(:only as bigint[]) is null)
            returning id
            """;
    private static final String BY_IDENTITY = """
            update register.list_row
               set facts = facts || jsonb_build_object('id_key', cast(:to as text))
             where identity = decode(:from, 'hex') and (id = any(:only) or cast(:only as bigint[]) is null)
            returning id
            """;
    private static final String DOUBLES = """
            update register.person
               set double_of = nullif(cast(:to as uuid), id)
             where double_of = :from and id <> :from and (id = any(:only) or cast(:only as uuid[]) is null)
            returning id
            """;

    private final JdbcClient jdbc;
    private final Wide wide;

    Hanging(JdbcClient jdbc, Wide wide) {
        this.jdbc = jdbc;
        this.wide = wide;
    }

    List<Long> periods(UUID from, UUID to, String village, @Nullable List<Long> only) {
        return jdbc.sql(PERIODS)
                .param("from", from)
                .param("to", to)
                .param("village", village)
                .param("only", only == null ? null : only.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** A list may have been delivered for the whole township, past the actor's village. */
    List<Long> listsOfHousehold(String from, String to, @Nullable List<Long> only) {
        return pointed(BY_HOUSEHOLD, from, to, only);
    }

    /** @param from blind index of the identity number, in hexadecimal digits */
    List<Long> listsOfPerson(String from, String to, @Nullable List<Long> only) {
        return pointed(BY_IDENTITY, from, to, only);
    }

    private List<Long> pointed(String update, String from, String to, @Nullable List<Long> only) {
        return wide.everywhere(() -> jdbc.sql(update)
                .param("from", from)
                .param("to", to)
                .param("only", only == null ? null : only.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    /** Whoever was a known double of one is a double of the other; the other itself is nobody's. */
    List<UUID> doubles(UUID from, UUID to, @Nullable List<UUID> only) {
        return wide.everywhere(() -> jdbc.sql(DOUBLES)
                .param("from", from)
                .param("to", to)
                .param("only", only == null ? null : only.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
