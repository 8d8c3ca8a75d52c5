package camphor.server.campaign.start;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.campaign.Campaign;
import camphor.server.campaign.CampaignRefusal;
import camphor.server.campaign.Campaigns;
import camphor.server.identity.People;
import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealWorldTest
class StartingACampaignTest {
    private static final String TOWNSHIP = "430421105";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Actors actors;

    @Test
    void takes_the_packs_milestones_along_to_the_real_first_day() {
        assertThat(started("430421106", "\"2026-11-20\"", "{\"M2\": \"2026-12-20\"}"))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"territory": "430421106", "startsOn": "2026-11-20", "endsOn": "2027-03-04", "state": "running",
                         "phases": [{"id": "M1", "from": "2026-11-20", "until": "2026-11-28"},
                                    {"id": "M2", "from": "2026-11-29", "until": "2026-12-20"},
                                    {"id": "M3", "from": "2026-12-21", "until": "2027-03-04"}],
                         "milestones": [{"id": "M1", "due": "2026-11-28", "daysLeft": 4, "passed": false},
                                        {"id": "M2", "daysLeft": 26}, {"id": "M3", "daysLeft": 100}]}
                        """);
    }

    @Test
    void runs_once_in_a_territory_until_it_is_ended() {
        String id = String.valueOf(json(started(TOWNSHIP, "\"2026-11-20\"", "{}"), "$.id"));
        assertThat(started(TOWNSHIP, "\"2026-11-21\"", "{}")).hasStatus(409);

        assertThat(mvc.post().uri("/api/campaigns/{id}/ending", id).with(people.as(Role.HUB, TOWNSHIP)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ended");
        assertThat(started(TOWNSHIP, "\"2026-11-21\"", "{}")).hasStatus(201);
    }

    @Test
    void needs_a_county_or_township_of_ones_own_and_dates_in_order() {
        assertThat(mvc.post()
                        .uri("/api/campaigns")
                        .with(people.as(Role.HUB, TOWNSHIP))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"territory\": \"430421107\", \"startsOn\": \"2026-11-20\"}"))
                .hasStatus(422);
        assertThat(started("430421212203", "\"2026-11-20\"", "{}")).hasStatus(422);
        assertThat(started("430421107", "\"2026-11-20\"", "{\"M1\": \"2026-11-19\"}"))
                .hasStatus(422);
        assertThat(started("430421107", "\"2026-11-20\"", "{\"M9\": \"2026-12-19\"}"))
                .hasStatus(422);
    }

    @Test
    void is_found_by_whoever_works_in_one_of_its_villages() {
        assertThat(started("430421108", "\"2026-11-20\"", "{}")).hasStatus(201);

        Actor village = ActorSamples.hubOf("430421108201");
        Campaign campaign =
                actors.as(village, () -> campaigns.running("430421108201")).orElseThrow();
        assertThat(campaign.clause("S2.3a").orElseThrow().owners()).containsExactly("planning", "villages");
        assertThat(campaign.milestone("M1").orElseThrow().due()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(actors.as(village, () -> campaigns.running("430421109201"))).isEmpty();
        assertThat(actors.as(ActorSamples.hubOf("430421109201"), () -> campaigns.running("430421108201")))
                .isEmpty();
    }

    @Test
    void has_words_for_each_refusal() {
        assertThat(RefusalTexts.missing("campaign", CampaignRefusal.values())).isEmpty();
    }

    private MvcTestResult started(String territory, String startsOn, String milestones) {
        return mvc.post()
                .uri("/api/campaigns")
                .with(people.as(Role.HUB, territory))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"territory\": \"%s\", \"startsOn\": %s, \"milestones\": %s}"
                        .formatted(territory, startsOn, milestones))
                .exchange();
    }

    private static Object json(MvcTestResult result, String path) {
        return com.jayway.jsonpath.JsonPath.read(
                new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8),
                path);
    }
}
