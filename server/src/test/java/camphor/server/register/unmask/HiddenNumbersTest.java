package camphor.server.register.unmask;

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

@TownshipTest
class HiddenNumbersTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Township township;

    private UUID household() {
        return township.household("phone is not null and facts ->> 'bank_account' is not null");
    }

    private String fact(UUID household, String fact) {
        return township.text("select facts ->> '" + fact + "' from register.household where id = '" + household + "'");
    }

    private String read(Role role, UUID household) throws Exception {
        return mvc.get()
                .uri("/api/households/" + household)
                .with(people.as(role, TownshipTest.TOWNSHIP))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void who_calls_a_family_reads_its_phone_and_who_pays_it_reads_its_account() throws Exception {
        UUID id = household();
        String phone = fact(id, "phone");
        String account = fact(id, "bank_account");

        assertThat(read(Role.HUB, id)).contains(phone, account);
        assertThat(read(Role.VILLAGE_STAFF, id)).contains(phone).doesNotContain(account);
        for (Role role : new Role[] {Role.STATION, Role.TOWNSHIP_LEADER, Role.COUNTY, Role.AUDITOR}) {
            assertThat(read(role, id))
                    .as(role.name())
                    .doesNotContain(phone, account)
                    .contains(phone.substring(0, 3) + "****" + phone.substring(7));
        }
    }

    @Test
    void what_is_hidden_is_shown_for_a_reason_and_stands_in_the_audit() {
        UUID id = household();
        String path = "/api/households/" + id + "/unmasking";

        assertThat(mvc.post()
                        .uri(path)
                        .with(people.as(Role.STATION, TownshipTest.TOWNSHIP))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"fact\": \"bank_account\", \"reason\": \"核对一卡通账号\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("value")
                .isEqualTo(fact(id, "bank_account"));
        assertThat(mvc.post()
                        .uri(path)
                        .with(people.as(Role.STATION, TownshipTest.TOWNSHIP))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"fact\": \"house_area\", \"reason\": \"核对\"}"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/api/audit?household=" + id).with(people.as(Role.AUDITOR, "430421")))
                .hasStatusOk()
                .bodyText()
                .contains("household-unmasked", "核对一卡通账号");
    }
}
