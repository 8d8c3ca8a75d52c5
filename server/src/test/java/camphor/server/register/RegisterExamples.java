package camphor.server.register;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.register.load.Delivery;
import camphor.server.register.load.Loading;
import camphor.server.register.plan.PlanInForce;
import camphor.workbook.RowSink;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A household with one person in a township and one elsewhere, for the test that asks every endpoint. */
@Configuration(proxyBeanMethods = false)
class RegisterExamples {
    @Bean
    ScopeExample householdsByTheirId(Deliveries deliveries) {
        return new Example("/api/households/{id}", "household", deliveries);
    }

    @Bean
    ScopeExample personsByTheirId(Deliveries deliveries) {
        return new Example("/api/persons/{id}", "id", deliveries);
    }

    @Bean
    Deliveries deliveries(
            Loading loading, PlanInForce plans, Actors actors, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Deliveries(loading, plans.pack().catalogue(), actors, jdbc, transaction);
    }

    private record Example(String path, String column, Deliveries deliveries) implements ScopeExample {
        @Override
        public Map<String, String> inside() {
            return Map.of("id", deliveries.made(territory() + "203", column));
        }

        @Override
        public Map<String, String> outside() {
            return Map.of("id", deliveries.made("431023113001", column));
        }

        @Override
        public String body(String endpoint) {
            return endpoint.startsWith("PATCH")
                    ? "{\"version\": 1, \"facts\": {}}"
                    : "{\"version\": 1, \"reason\": \"核对\"}";
        }

        @Override
        public boolean reads(Role role) {
            return role != Role.HELPER;
        }
    }

    /** Takes one household with one person in. */
    record Deliveries(
            Loading loading, Catalogue catalogue, Actors actors, JdbcClient jdbc, TransactionTemplate transaction) {
        /** The id of a new person, or of their household. */
        String made(String village, String column) {
            String number = UUID.randomUUID().toString();
            Delivery delivery = new Delivery(UUID.randomUUID(), "import", "一户一人", village, LocalDate.of(2021, 9, 26));
            actors.asSystem(() -> loading.load(delivery, catalogue, null, sink -> {
                row(sink, "household", Map.of("household_id", number, "village_code", village));
                row(sink, "person", Map.of("person_id", number, "household_id", number, "name", "样例"));
            }));
            return actors.asSystem(() -> transaction.execute(
                    status -> jdbc.sql("select " + column + "::text from register.person where number = :number")
                            .param("number", number)
                            .query(String.class)
                            .single()));
        }

        private void row(RowSink sink, String table, Map<String, Object> facts) {
            Object[] stored = catalogue.table(table).storedFacts().stream()
                    .map(Fact::id)
                    .map(facts::get)
                    .toArray();
            sink.row(table, stored, "样例 / " + table + " / 1");
        }
    }
}
