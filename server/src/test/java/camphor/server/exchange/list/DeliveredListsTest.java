package camphor.server.exchange.list;

import static camphor.server.exchange.Wizard.csv;
import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** A department's list beside the register. Its own township, because what is counted is the whole list. */
@RealWorldTest
class DeliveredListsTest {
    private static final String TOWNSHIP = "430421212";

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    RequestPostProcessor station;
    Families families;

    @BeforeEach
    void begin() {
        RequestPostProcessor hub = people.as(Role.HUB, TOWNSHIP);
        station = people.as(Role.STATION, TOWNSHIP);
        families = Families.some(1);
        wizard.applied(hub, "户信息.csv", families.householdFile());
        wizard.applied(hub, "成员.csv", families.personFile());
    }

    private byte[] list(String first, String name) {
        return csv("姓名,身份证号,低保类别,月保障金额", name + "," + first + ",,300.00", "外人," + Families.number() + ",,200.00");
    }

    @Test
    void is_kept_apart_and_told_row_by_row_who_is_matched_who_is_not_and_what_contradicts() {
        JsonNode applied =
                wizard.applied(station, "农村低保名单.csv", list(families.people().get(0), "样例零"));

        assertThat(applied.path("table").asString()).isEqualTo("dibao");
        assertThat(applied.path("counts").path("unmatched").asLong()).isEqualTo(1);
        JsonNode sum = sum();
        assertThat(sum.path("import").asString()).isEqualTo(applied.path("id").asString());
        assertThat(sum.path("rows").asLong()).isEqualTo(2);
        assertThat(sum.path("matched").asLong()).isEqualTo(1);
        assertThat(sum.path("unmatched").asLong()).isEqualTo(1);
        assertThat(sum.path("contradicting").asLong()).isEqualTo(1);
        JsonNode row =
                wizard.get(station, "/api/lists/dibao/rows?state=contradicting").at("/items/0");
        assertThat(row.path("householdNumber").asString())
                .isEqualTo(families.households().get(0));
        assertThat(row.at("/what/0").asString()).isEqualTo("姓名：名单为样例零，登记册为样例0");
        wizard.run(station, path(applied) + "/undoing", "{}");
    }

    @Test
    void gives_way_to_the_next_delivery_and_is_in_force_again_when_that_is_taken_back() {
        JsonNode first =
                wizard.applied(station, "农村低保名单.csv", list(families.people().get(0), "样例0"));
        JsonNode second =
                wizard.applied(station, "农村低保名单.csv", list(families.people().get(1), "样例1"));

        assertThat(sum().path("rows").asLong()).isEqualTo(2);
        assertThat(wizard.get(station, path(first) + "/undoing")
                        .at("/obstacles/0/what")
                        .asString())
                .startsWith("同一名单后来又导入了");
        assertThat(matched()).isEqualTo("样例1");

        wizard.run(station, path(second) + "/undoing", "{}");
        assertThat(matched()).isEqualTo("样例0");
        wizard.run(station, path(first) + "/undoing", "{}");
        assertThat(wizard.get(station, "/api/lists").toString()).doesNotContain("dibao");
        assertThat(wizard.count("select count(*) from register.delivered where list = 'dibao'"))
                .isZero();
    }

    @Test
    void a_station_brings_in_no_households_and_a_village_no_lists() {
        assertThat(wizard.call(station, "POST", path(households()) + "/preview", "{}"))
                .hasStatus(403);
        JsonNode asVillage = wizard.upload(
                people.as(Role.VILLAGE_STAFF, "430421212212"),
                "低保.csv",
                list(families.people().get(0), "样例0"));
        assertThat(asVillage.path("table").asString()).isNotEqualTo("dibao");
    }

    private JsonNode households() {
        return wizard.upload(people.as(Role.HUB, TOWNSHIP), "户信息.csv", families.householdFile());
    }

    private JsonNode sum() {
        return wizard.get(station, "/api/lists")
                .valueStream()
                .filter(list -> list.path("list").asString().equals("dibao"))
                .findFirst()
                .orElseThrow();
    }

    private String matched() {
        return wizard.get(station, "/api/lists/dibao/rows?state=matched")
                .at("/items/0/name")
                .asString();
    }
}
