package camphor.server.campaign;

import camphor.server.campaign.start.StartCampaign;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign of this township with a task, a proposal and a giving, and the same of another. */
@Configuration(proxyBeanMethods = false)
class CampaignExamples {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final String TASK = """
            insert into campaign.task (id, campaign, checklist, subject, subject_key, subject_id, subject_name, household,
                                       household_number, village_code, due)
            values (:id, :campaign, 'household-survey', 'household', :id, :id, '样例', :id, :id, :village, '2026-11-28')
            """;
    private static final String PROPOSAL = """
            insert into campaign.proposal (id, task, question, subject, subject_id, subject_name, household,
                                           household_number, village_code, fact, after, by, by_name)
            values (:id, :task, 'leaking', 'household', :id, '样例', :id, 'H', :village, 'leaking', 'true', :id, '某人')
            """;
    private static final String GIVING = """
            insert into campaign.giving (id, village_code, given_to, given_to_name, reason, actor, actor_name)
            values (:id, :village, :id, '某人', '调整', 'system', '系统')
            """;

    @Bean
    Things thingsOfCampaigns(StartCampaign start, Actors actors, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Things(start, actors, jdbc, transaction, new ConcurrentHashMap<>());
    }

    @Bean
    ScopeExample campaignsByTheirId(Things things) {
        return new Example("/api/campaigns/{id}", "id", Things::campaign, things);
    }

    @Bean
    ScopeExample tasksByTheirId(Things things) {
        return new Example("/api/tasks/{id}", "id", Things::task, things);
    }

    @Bean
    ScopeExample proposalsByTheirId(Things things) {
        return new Example("/api/proposals/{id}", "id", Things::proposal, things);
    }

    @Bean
    ScopeExample givingsByTheirId(Things things) {
        return new Example("/api/tasks/giving/{giving}", "giving", Things::giving, things);
    }

    private record Example(String path, String variable, BiFunction<Things, String, UUID> made, Things things)
            implements ScopeExample {
        @Override
        public Map<String, String> inside() {
            return Map.of(variable, made.apply(things, territory()).toString());
        }

        @Override
        public Map<String, String> outside() {
            return Map.of(variable, made.apply(things, "431023113").toString());
        }

        @Override
        public String body(String endpoint) {
            return "{\"version\": 1, \"answers\": {}, \"reason\": \"核对\"}";
        }

        @Override
        public boolean reads(Role role) {
            return role != Role.HELPER || path.startsWith("/api/campaigns");
        }
    }

    /** Makes them; a campaign once for each township. */
    record Things(
            StartCampaign start,
            Actors actors,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Map<String, UUID> campaigns) {
        UUID campaign(String township) {
            return campaigns.computeIfAbsent(
                    township,
                    first -> actors.asSystem(
                            () -> start.start(first, FIRST, Map.of()).campaign()));
        }

        UUID task(String township) {
            UUID id = UUID.randomUUID();
            UUID campaign = campaign(township);
            return done(jdbc.sql(TASK).param("campaign", campaign), id, township + "203");
        }

        UUID proposal(String township) {
            UUID task = task(township);
            return done(jdbc.sql(PROPOSAL).param("task", task), UUID.randomUUID(), township + "203");
        }

        UUID giving(String township) {
            return done(jdbc.sql(GIVING), UUID.randomUUID(), township);
        }

        private UUID done(JdbcClient.StatementSpec insert, UUID id, String village) {
            actors.asSystem(() -> transaction.execute(
                    status -> insert.param("id", id).param("village", village).update()));
            return id;
        }
    }
}
