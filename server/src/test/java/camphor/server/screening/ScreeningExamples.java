package camphor.server.screening;

import camphor.server.identity.access.ScopeExample;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A run judges everything and says only sums: it is nobody's territory. */
@Component
class ScreeningExamples implements ScopeExample {
    private final JdbcClient jdbc;

    ScreeningExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String path() {
        return "/api/screening-runs/{id}";
    }

    @Override
    public Map<String, String> inside() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into screening.run (id, state, started_by, ended_at) values (:id, 'done', '样例', now())")
                .param("id", id)
                .update();
        return Map.of("id", id.toString());
    }

    @Override
    public Map<String, String> outside() {
        return Map.of();
    }
}
