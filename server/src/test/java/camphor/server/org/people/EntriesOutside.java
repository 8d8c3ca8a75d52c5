package camphor.server.org.people;

import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** A group, a post and a pairing of another township, which nobody of this one may end. */
@Configuration(proxyBeanMethods = false)
class EntriesOutside {

    private static final String ELSEWHERE = "430421105201";
    private static final Period PERIOD = Period.begun(LocalDate.of(2026, 5, 1), "别处");

    private final Entries entries;
    private final Actors actors;
    private final TransactionOperations transactions;

    EntriesOutside(Entries entries, Actors actors, TransactionOperations transactions) {
        this.entries = entries;
        this.actors = actors;
        this.transactions = transactions;
    }

    @Bean
    ScopeExample groups() {
        return new OneEnded("/api/groups/{id}", id -> entries.add(new Group(id, ELSEWHERE, "组" + id, PERIOD)));
    }

    @Bean
    ScopeExample posts() {
        return new OneEnded(
                "/api/posts/{id}",
                id -> entries.add(new Post(id, ELSEWHERE, null, "village_secretary", "书记" + id, null, PERIOD)));
    }

    @Bean
    ScopeExample pairings() {
        return new OneEnded(
                "/api/pairings/{id}",
                id -> entries.add(new Pairing(id, ELSEWHERE, "1", "帮扶人" + id, "县水利局", null, PERIOD)));
    }

    private final class OneEnded implements ScopeExample {

        private final String path;
        private final Consumer<UUID> adding;

        OneEnded(String path, Consumer<UUID> adding) {
            this.path = path;
            this.adding = adding;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public Map<String, String> inside() {
            return Map.of("id", UUID.randomUUID().toString());
        }

        @Override
        public Map<String, String> outside() {
            UUID id = UUID.randomUUID();
            actors.asSystem(() -> transactions.execute(transaction -> {
                adding.accept(id);
                return id;
            }));
            return Map.of("id", id.toString());
        }

        @Override
        public String body(String endpoint) {
            return "{\"until\": \"2027-01-01\"}";
        }
    }
}
