package camphor.server.campaign;

import camphor.server.campaign.start.StartCampaign;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign of this township and one of another, for the test that asks every endpoint. */
@Configuration(proxyBeanMethods = false)
class CampaignExamples {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    @Bean
    ScopeExample campaignsByTheirId(
            StartCampaign start, Actors actors, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Example(start, actors, jdbc, transaction);
    }

    private record Example(StartCampaign start, Actors actors, JdbcClient jdbc, TransactionTemplate transaction)
            implements ScopeExample {
        @Override
        public String path() {
            return "/api/campaigns/{id}";
        }

        @Override
        public Map<String, String> inside() {
            return Map.of("id", made(territory()));
        }

        @Override
        public Map<String, String> outside() {
            return Map.of("id", made("431023113"));
        }

        private String made(String territory) {
            return actors.asSystem(() -> transaction.execute(status -> {
                jdbc.sql(
                                "update campaign.campaign set ended_on = starts_on where territory = :territory and ended_on is null")
                        .param("territory", territory)
                        .update();
                UUID id = start.start(territory, FIRST, Map.of());
                return id.toString();
            }));
        }
    }
}
