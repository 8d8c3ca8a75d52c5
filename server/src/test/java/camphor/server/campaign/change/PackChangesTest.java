package camphor.server.campaign.change;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.campaign.start.StartCampaign;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@RealWorldTest
class PackChangesTest {
    private static final String TOWNSHIP = "430421110";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    StartCampaign start;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void are_shown_with_the_open_work_that_they_touch_and_are_in_force_only_when_taken() {
        UUID id = actors.asSystem(() ->
                start.start(TOWNSHIP, LocalDate.of(2026, 11, 20), Map.of()).campaign());
        assertThat(changes(id)).bodyJson().extractingPath("$.none").isEqualTo(true);

        anOlderPackWasTaken(id);

        assertThat(changes(id)).bodyJson().isLenientlyEqualTo("""
                {"none": false, "fromVersion": "2021.0",
                 "clauses": [{"id": "S2.3a", "change": "changed"}],
                 "checklists": [{"id": "village-consolidation", "change": "added", "open": 0},
                                {"id": "old-checklist", "change": "removed", "open": 1, "begun": 0}]}
                """);
        assertThat(count("select count(*) from campaign.task where state = 'aside' and campaign = '" + id + "'"))
                .isZero();

        assertThat(mvc.post().uri("/api/campaigns/{id}/pack-changes", id).with(people.as(Role.HUB, TOWNSHIP)))
                .hasStatusOk();
        assertThat(changes(id)).bodyJson().extractingPath("$.none").isEqualTo(true);
        assertThat(count("select count(*) from campaign.task where aside_because = 'pack-changed' and campaign = '" + id
                        + "'"))
                .isEqualTo(1);
    }

    private void anOlderPackWasTaken(UUID id) {
        actors.asSystem(() -> transaction.execute(status -> {
            jdbc.sql("update campaign.campaign set pack_version = '2021.0' where id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("update campaign.clause set title = '旧的说法' where campaign = :id and clause = 'S2.3a'")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                            update campaign.checklist
                               set checklist = 'old-checklist',
                                   definition = jsonb_set(definition, '{id}', '"old-checklist"')
                             where campaign = :id and checklist = 'village-consolidation'
                            """).param("id", id).update();
            return jdbc.sql("""
                            insert into campaign.task (id, campaign, checklist, subject, subject_key, subject_name, village_code, due)
                            values (gen_random_uuid(), :id, 'old-checklist', 'village', :village, '样例村', :village, '2026-12-31')
                            """)
                    .param("id", id)
                    .param("village", TOWNSHIP + "201")
                    .update();
        }));
    }

    private MvcTestResult changes(UUID id) {
        return mvc.get()
                .uri("/api/campaigns/{id}/pack-changes", id)
                .with(people.as(Role.HUB, TOWNSHIP))
                .exchange();
    }

    private long count(String sql) {
        return actors.asSystem(() ->
                transaction.execute(status -> jdbc.sql(sql).query(Long.class).single()));
    }
}
