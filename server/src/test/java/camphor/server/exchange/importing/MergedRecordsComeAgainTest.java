package camphor.server.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** The national system does not know of a merger: its next file brings both households again. */
@RealWorldTest
class MergedRecordsComeAgainTest {
    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    private String id(String number) {
        return wizard.texts("select id::text from register.household where number = '" + number + "'")
                .get(0);
    }

    @Test
    void rows_of_a_household_that_went_into_another_are_about_the_one_that_stays() {
        RequestPostProcessor hub = people.as(Role.HUB, "430421212");
        Families families = Families.some(2);
        wizard.applied(hub, "户.csv", families.householdFile());
        wizard.applied(hub, "人.csv", families.personFile());
        String kept = id(families.households().get(0));
        String gone = id(families.households().get(1));
        wizard.read(wizard.call(hub, "POST", "/api/households/" + kept + "/merger", """
                        {"with": "%s", "versions": {"mine": 1, "other": 1}, "choices": {}, "reason": "重复登记"}
                        """.formatted(gone)), 200);

        JsonNode households =
                wizard.applied(hub, "户（下月）.csv", families.householdFile()).path("counts");
        JsonNode persons =
                wizard.applied(hub, "人（下月）.csv", families.personFile()).path("counts");

        assertThat(households.path("fresh").asInt()).isZero();
        assertThat(households.path("bad").asInt()).isEqualTo(1);
        assertThat(persons.path("same").asInt()).isEqualTo(4);
        assertThat(wizard.count("select count(*) from register.person where household = '" + kept + "'"))
                .isEqualTo(4);
    }
}
