package camphor.server.register.merge;

import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A merger in a township and one elsewhere, for the test that asks every endpoint. */
@Configuration(proxyBeanMethods = false)
class MergersOfTownships {
    @Bean
    ScopeExample mergersByTheirId(Actors actors, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Example(actors, jdbc, transaction);
    }

    private record Example(Actors actors, JdbcClient jdbc, TransactionTemplate transaction) implements ScopeExample {
        @Override
        public String path() {
            return "/api/mergers/{id}";
        }

        @Override
        public Map<String, String> inside() {
            return Map.of("id", made(territory() + "203"));
        }

        @Override
        public Map<String, String> outside() {
            return Map.of("id", made("431023113001"));
        }

        @Override
        public String body(String endpoint) {
            return "{\"reason\": \"误合并\"}";
        }

        private String made(String village) {
            String id = UUID.randomUUID().toString();
            actors.asSystem(() -> transaction.execute(status ->
                    jdbc.sql("""
                            insert into register.merger (id, subject, kept, gone, village_code, gone_number, reason, trace,
                                actor, actor_name)
                            values (cast(:id as uuid), 'household', gen_random_uuid(), gen_random_uuid(), :village, '样例',
                                '样例', '{}', 'system', '系统')
                            """).param("id", id).param("village", village).update()));
            return id;
        }
    }
}
