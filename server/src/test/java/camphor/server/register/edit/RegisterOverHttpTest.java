package camphor.server.register.edit;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.identity.People;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TownshipTest
class RegisterOverHttpTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Township township;

    private RequestPostProcessor hub() {
        return people.as(Role.HUB, TownshipTest.TOWNSHIP);
    }

    private MvcTestResult patch(RequestPostProcessor who, String path, UUID command, String body) {
        return mvc.patch()
                .uri(path)
                .with(who)
                .header("Idempotency-Key", command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void lists_counts_and_shows_households() {
        RequestPostProcessor hub = hub();
        assertThat(mvc.get().uri("/api/households?limit=2").with(hub))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items.length()")
                .isEqualTo(2);
        assertThat(mvc.get().uri("/api/households/count?tag=lifted").with(hub))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("count")
                .isEqualTo((int) township.count("select count(*) from register.household where 'lifted' = any(tags)"));
        UUID id = township.household("hits > 0");
        MvcTestResult file = mvc.get().uri("/api/households/" + id).with(hub).exchange();
        assertThat(file)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("findings[0].outcome")
                .isEqualTo("hit");
        assertThat(file).bodyText().doesNotContainPattern("\"[1-9][0-9]{5}(19|20)[0-9]{9}[0-9X]\"");
    }

    @Test
    void tells_nobody_from_elsewhere_whether_a_household_exists() {
        UUID id = township.household("true");
        RequestPostProcessor other = people.as(Role.HUB, "431023");

        for (String path : new String[] {"/api/households/" + id, "/api/households/" + UUID.randomUUID()}) {
            assertThat(mvc.get().uri(path).with(other))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("type")
                    .isEqualTo("urn:camphor:refusal:household-unknown");
        }
        assertThat(patch(
                        other,
                        "/api/households/" + id,
                        UUID.randomUUID(),
                        "{\"version\": 1, \"facts\": {\"toilet\": false}}"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/households").with(people.as(Role.ADMINISTRATOR)))
                .hasStatus(403);
    }

    @Test
    void does_a_change_once_however_often_it_is_sent_and_tells_a_conflict() {
        UUID id = township.household("version = 1 and facts ->> 'satisfaction' is not null and members = 2");
        UUID command = UUID.randomUUID();
        RequestPostProcessor hub = hub();
        String body = "{\"version\": 1, \"facts\": {\"house_area\": 66.5}}";

        assertThat(patch(hub, "/api/households/" + id, command, body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("file.version")
                .isEqualTo(2);
        assertThat(patch(hub, "/api/households/" + id, command, body)).hasStatusOk();
        assertThat(township.count("select version from register.household where id = '" + id + "'"))
                .isEqualTo(2);
        assertThat(patch(hub, "/api/households/" + id, UUID.randomUUID(), body))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("newer.house_area.shown")
                .isEqualTo("66.50");
    }

    @Test
    void says_which_field_is_wrong_and_what_is_expected() {
        UUID id = township.household("version = 1 and members > 1");

        assertThat(patch(
                        hub(),
                        "/api/households/" + id,
                        UUID.randomUUID(),
                        "{\"version\": 1, \"facts\": {\"stated_members\": 31}}"))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"field": "stated_members", "detail": "家庭人口数：应为 0 到 30 之间的数。"}
                        """);
    }

    @Test
    void shows_an_identity_number_for_a_reason_and_keeps_it_in_the_audit() {
        UUID person = township.person("facts ->> 'document_kind' = 'id_card'");
        RequestPostProcessor hub = hub();

        assertThat(mvc.post()
                        .uri("/api/persons/" + person + "/unmasking")
                        .with(hub)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"办理慢病证\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("idNumber")
                .asString()
                .matches("[0-9]{17}[0-9X]");
        assertThat(mvc.post()
                        .uri("/api/persons/" + person + "/unmasking")
                        .with(hub)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/api/audit?person=" + person).with(people.as(Role.AUDITOR, "430421")))
                .hasStatusOk()
                .bodyText()
                .contains("person-unmasked", "办理慢病证");
    }

    @Test
    void gives_forms_the_catalogue() {
        assertThat(mvc.get().uri("/api/catalogue").with(hub()))
                .hasStatusOk()
                .bodyText()
                .contains("house_grade", "脱贫户", "户编号");
    }
}
