package camphor.server.exchange.importing;

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

/** Members of households from a workbook: one person once. */
@RealWorldTest
class ImportingPersonsTest {
    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    RequestPostProcessor hub;
    Families families;

    @BeforeEach
    void begin() {
        hub = people.as(Role.HUB, "430421212");
        families = Families.some(2);
        wizard.applied(hub, "户信息.csv", families.householdFile());
    }

    @Test
    void come_into_their_households_and_rest_with_their_numbers_sealed() {
        JsonNode applied = wizard.applied(hub, "家庭成员.csv", families.personFile());

        assertThat(applied.path("counts").path("fresh").asLong()).isEqualTo(4);
        assertThat(members()).isEqualTo(4);
        assertThat(wizard.count(
                        "select count(*) from register.membership where village_code = '430421212212' and person in "
                                + "(select id from register.person where household_number = '"
                                + families.households().get(0) + "')"))
                .isEqualTo(2);
        assertThat(wizard.count("select count(*) from register.arrival where facts::text like '%"
                        + families.people().get(0) + "%'"))
                .isZero();
        assertThat(wizard.count("select members from register.household where number = '"
                        + families.households().get(0) + "'"))
                .isEqualTo(2);
    }

    @Test
    void are_the_same_when_the_same_workbook_comes_again_though_no_sealed_text_looks_alike() {
        wizard.applied(hub, "家庭成员.csv", families.personFile());

        JsonNode again = wizard.previewed(hub, "家庭成员.csv", families.personFile());

        assertThat(again.path("counts").path("same").asLong()).isEqualTo(4);
    }

    @Test
    void are_found_by_their_identity_number_whatever_number_the_workbook_gives_them() {
        wizard.applied(hub, "家庭成员.csv", families.personFile());
        String household = families.households().get(0);

        JsonNode other = wizard.applied(
                hub,
                "学历.csv",
                csv("户编号,姓名,身份证号,文化程度", household + ",样例0," + families.people().get(0) + ",小学"));

        assertThat(other.path("counts").path("changed").asLong()).isEqualTo(1);
        assertThat(members()).isEqualTo(4);
        assertThat(wizard.texts(
                        "select facts ->> 'education' from register.person where number = '" + household + "-0'"))
                .containsExactly("primary");
    }

    @Test
    void of_a_household_that_nobody_knows_or_twice_in_one_workbook_are_told_with_file_sheet_row_and_column() {
        String household = families.households().get(0);
        JsonNode previewed = wizard.previewed(
                hub,
                "成员.csv",
                csv(
                        "人编号,户编号,姓名,证件号码",
                        "a" + household + ",没有这户,甲," + Families.number(),
                        "b" + household + "," + household + ",乙,"
                                + families.people().get(0),
                        "c" + household + "," + household + ",丙,"
                                + families.people().get(0)));

        JsonNode unmatched =
                wizard.get(hub, path(previewed) + "/changes?what=unmatched").at("/items/0");
        assertThat(unmatched.path("place").asString()).isEqualTo("成员.csv / 成员 / 2");
        assertThat(unmatched.at("/faults/0").asString()).startsWith("户编号：登记册里没有这一户");
        JsonNode bad = wizard.get(hub, path(previewed) + "/changes?what=bad").path("items");
        assertThat(bad.valueStream().map(item -> item.path("row").asInt())).containsExactly(2, 4);
        assertThat(bad.at("/1/faults/0").asString()).isEqualTo("证件号码：本表第 3 行已有同一证件号码");
    }

    @Test
    void who_live_in_another_household_are_not_moved_by_a_workbook() {
        wizard.applied(hub, "家庭成员.csv", families.personFile());
        String other = families.households().get(1);

        JsonNode previewed = wizard.previewed(
                hub,
                "成员.csv",
                csv("户编号,姓名,证件号码", other + ",样例0," + families.people().get(0)));

        assertThat(wizard.get(hub, path(previewed) + "/changes?what=bad")
                        .at("/items/0/faults/0")
                        .asString())
                .contains(families.households().get(0), "变动户籍请在户档案办理");
    }

    @Test
    void a_masked_number_that_comes_back_changes_nothing() {
        wizard.applied(hub, "家庭成员.csv", families.personFile());
        String number = families.people().get(0);
        String masked = number.substring(0, 6) + "********" + number.substring(14);
        String household = families.households().get(0);

        JsonNode previewed = wizard.previewed(
                hub, "成员.csv", csv("人编号,户编号,姓名,证件号码", household + "-0," + household + ",样例0," + masked));

        assertThat(previewed.path("counts").path("same").asLong()).isEqualTo(1);
    }

    @Test
    void are_taken_back_whole_with_what_an_identity_number_told() {
        JsonNode applied = wizard.applied(hub, "家庭成员.csv", families.personFile());
        String household = families.households().get(0);
        String before = wizard.texts("select facts::text from register.person where number = '" + household + "-1'")
                .get(0);
        JsonNode changed = wizard.applied(
                hub, "更正.csv", csv("人编号,户编号,姓名,证件号码", household + "-1," + household + ",样例1," + Families.number()));
        assertThat(changed.path("counts").path("changed").asLong()).isEqualTo(1);

        wizard.run(hub, path(changed) + "/undoing", "{}");
        assertThat(wizard.texts("select facts::text from register.person where number = '" + household + "-1'"))
                .containsExactly(before);
        wizard.run(hub, path(applied) + "/undoing", "{}");
        assertThat(members()).isZero();
    }

    private long members() {
        return wizard.count("select count(*) from register.person where household_number in ('"
                + String.join("','", families.households()) + "')");
    }
}
