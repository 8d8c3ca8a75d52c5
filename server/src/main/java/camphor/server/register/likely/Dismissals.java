package camphor.server.register.likely;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs of whom somebody has said that they are two persons; they are not suggested again. */
@Component
class Dismissals {
    private static final String OF = """
            select one, other
              from register.not_double
             where one = any(:ids) or other = any(:ids)
            """;

    private final JdbcClient jdbc;

    Dismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two persons, in whichever order. */
    record Pair(UUID one, UUID other) {
        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    Set<Pair> of(Collection<UUID> persons) {
        return new HashSet<>(jdbc.sql(OF)
                .param("ids", persons.toArray(UUID[]::new))
                .query(Pair.class)
                .list());
    }
}
