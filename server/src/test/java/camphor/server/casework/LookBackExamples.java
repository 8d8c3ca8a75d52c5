package camphor.server.casework;

import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A look back of a township and one of another. */
@Component
class LookBackExamples implements ScopeExample {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final TransactionTemplate transaction;

    LookBackExamples(JdbcClient jdbc, Actors actors, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.transaction = transaction;
    }

    @Override
    public String path() {
        return "/api/look-backs/{id}";
    }

    @Override
    public Map<String, String> inside() {
        return drawn(territory());
    }

    @Override
    public Map<String, String> outside() {
        return drawn("431023113");
    }

    private Map<String, String> drawn(String place) {
        UUID id = UUID.randomUUID();
        actors.asSystem(() -> transaction.execute(
                status -> jdbc.sql("""
                        insert into casework.look_back (id, village_code, share, seed, by_name, at)
                        values (:id, :place, 0.1, 1, '样例', now())
                        """).param("id", id).param("place", place).update()));
        return Map.of("id", id.toString());
    }
}
