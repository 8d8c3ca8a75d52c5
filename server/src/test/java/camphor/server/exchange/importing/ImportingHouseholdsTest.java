package camphor.server.exchange.importing;

import static camphor.server.exchange.Wizard.csv;
import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.ExchangeRefusal;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** A workbook of households from upload to undo. */
@RealWorldTest
class ImportingHouseholdsTest {
    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    RequestPostProcessor hub;
    String one;
    String two;

    @BeforeEach
    void begin() {
        hub = people.as(Role.HUB, "430421212");
        one = "H" + UUID.randomUUID();
        two = "H" + UUID.randomUUID();
    }

    private byte[] households(String grade) {
        return csv("户编号,行政村,户主姓名,户属性,危房等级,心得", one + ",樟树村,张样例,脱贫户," + grade + ",无", two + ",群益村,李样例,一般农户,A级,无");
    }

    @Test
    void recognises_columns_by_label_and_by_synonym_and_says_which_it_does_not_read() {
        JsonNode taken = wizard.upload(hub, "户信息.csv", households("C级"));

        assertThat(taken.path("state").asString()).isEqualTo("mapping");
        assertThat(taken.path("table").asString()).isEqualTo("household");
        assertThat(taken.path("missing")).isEmpty();
        assertThat(taken.path("columns")
                        .valueStream()
                        .map(column -> column.path("heading").asString() + " "
                                + column.path("fact").asString("-") + " "
                                + column.path("how").asString()))
                .containsExactly(
                        "户编号 household_id exact",
                        "行政村 village_name exact",
                        "户主姓名 head_name exact",
                        "户属性 kind synonym",
                        "危房等级 house_grade synonym",
                        "心得 - none");
    }

    @Test
    void previews_without_changing_then_applies_then_takes_all_of_it_back() {
        JsonNode previewed = wizard.previewed(hub, "户信息.csv", households("C级"));

        assertThat(previewed.path("counts").path("fresh").asLong()).isEqualTo(2);
        assertThat(count(one)).isZero();

        assertThat(wizard.run(hub, path(previewed) + "/application", "{}")).isEqualTo(JobState.DONE);
        assertThat(count(one)).isEqualTo(1);
        assertThat(wizard.get(hub, path(previewed)).path("state").asString()).isEqualTo("applied");
        assertThat(wizard.get(hub, path(previewed) + "/undoing")
                        .path("possible")
                        .asBoolean())
                .isTrue();

        assertThat(wizard.run(hub, path(previewed) + "/undoing", "{}")).isEqualTo(JobState.DONE);
        assertThat(count(one)).isZero();
        assertThat(wizard.count("select count(*) from register.household_past where number = '" + one + "'"))
                .isEqualTo(1);
        assertThat(wizard.get(hub, path(previewed)).path("state").asString()).isEqualTo("undone");
    }

    @Test
    void shows_what_a_second_workbook_changes_fact_by_fact_and_undo_restores_each() {
        wizard.applied(hub, "户信息.csv", households("C级"));
        JsonNode second = wizard.previewed(hub, "户信息2.csv", households("D级"));

        assertThat(second.path("counts").path("changed").asLong()).isEqualTo(1);
        assertThat(second.path("counts").path("same").asLong()).isEqualTo(1);
        JsonNode fact = wizard.get(hub, path(second) + "/changes?what=changed").at("/items/0/facts/0");
        assertThat(fact.path("label").asString()).isEqualTo("房屋鉴定等级");
        assertThat(fact.path("from").asString()).contains("C");
        assertThat(fact.path("to").asString()).contains("D");

        wizard.run(hub, path(second) + "/application", "{}");
        assertThat(grade(one)).isEqualTo("d");
        assertThat(wizard.texts(
                        "select source || ' ' || place from register.fact_change where fact = 'house_grade' and "
                                + "household = (select id from register.household where number = '" + one + "')"))
                .containsExactly("import 户信息2.csv / 户信息2 / 2");

        wizard.run(hub, path(second) + "/undoing", "{}");
        assertThat(grade(one)).isEqualTo("c");
    }

    @Test
    void what_somebody_changed_by_hand_is_a_conflict_and_kept_unless_a_person_says_otherwise() {
        wizard.applied(hub, "户信息.csv", households("C级"));
        byHand("a");
        JsonNode kept = wizard.previewed(hub, "户信息2.csv", households("D级"));

        assertThat(kept.path("counts").path("conflict").asLong()).isEqualTo(1);
        JsonNode fact = wizard.get(hub, path(kept) + "/changes?what=conflict").at("/items/0/facts/0");
        assertThat(fact.path("newer").path("source").asString()).isEqualTo("person");
        assertThat(fact.path("take").asBoolean()).isFalse();
        wizard.run(hub, path(kept) + "/application", "{}");
        assertThat(grade(one)).isEqualTo("a");

        JsonNode taken = wizard.previewed(hub, "户信息3.csv", households("D级"));
        wizard.put(hub, path(taken) + "/choices", "{\"conflicts\": \"take\"}");
        wizard.run(hub, path(taken) + "/application", "{}");
        assertThat(grade(one)).isEqualTo("d");
    }

    @Test
    void a_row_that_somebody_leaves_out_is_not_taken() {
        JsonNode previewed = wizard.previewed(hub, "户信息.csv", households("C级"));

        wizard.put(hub, path(previewed) + "/choices", "{\"rows\": [{\"row\": 2, \"take\": false}]}");
        wizard.run(hub, path(previewed) + "/application", "{}");

        assertThat(count(one)).isZero();
        assertThat(count(two)).isEqualTo(1);
    }

    @Test
    void undo_is_refused_with_what_was_built_on_it() {
        JsonNode applied = wizard.applied(hub, "户信息.csv", households("C级"));
        byHand("d");

        JsonNode undoing = wizard.get(hub, path(applied) + "/undoing");

        assertThat(undoing.path("possible").asBoolean()).isFalse();
        assertThat(undoing.at("/obstacles/0/householdNumber").asString()).isEqualTo(one);
        assertThat(undoing.at("/obstacles/0/what").asString()).contains("房屋鉴定等级");
        assertThat(wizard.call(hub, "POST", path(applied) + "/undoing", "{}")).hasStatus(409);
        assertThat(grade(one)).isEqualTo("d");
    }

    @Test
    void a_corrected_mapping_is_remembered_for_the_next_file_with_the_same_headings() {
        String heading = "级别" + UUID.randomUUID().toString().substring(0, 8);
        byte[] file = csv("户编号,行政村," + heading, one + ",樟树村,C级");
        JsonNode first = wizard.upload(hub, "排查.csv", file);
        assertThat(first.at("/columns/2/how").asString()).isEqualTo("none");

        wizard.put(hub, path(first) + "/mapping", """
                {"version": %d, "table": "household", "sheet": "%s", "headerRow": 1, "columns": [
                 {"index": 0, "fact": "household_id"}, {"index": 1, "fact": "village_name"},
                 {"index": 2, "fact": "house_grade"}]}
                """.formatted(
                        first.path("version").asLong(), first.path("sheet").asString()));

        assertThat(wizard.get(hub, path(first)).at("/columns/2/how").asString()).isEqualTo("chosen");
        JsonNode next = wizard.upload(hub, "排查二.csv", file);
        assertThat(next.at("/columns/2/fact").asString()).isEqualTo("house_grade");
        assertThat(next.at("/columns/2/how").asString()).isEqualTo("remembered");
    }

    @Test
    void a_village_of_somebody_else_is_not_brought_in() {
        RequestPostProcessor village = people.as(Role.VILLAGE_STAFF, "430421212212");

        JsonNode previewed = wizard.previewed(village, "户信息.csv", households("C级"));

        assertThat(previewed.path("counts").path("fresh").asLong()).isEqualTo(1);
        assertThat(previewed.path("counts").path("bad").asLong()).isEqualTo(1);
        assertThat(wizard.get(village, path(previewed) + "/changes?what=bad")
                        .at("/items/0/faults/0")
                        .asString())
                .startsWith("行政村：没有这个村");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_in_words_that_help() {
        assertThat(wizard.send(hub, "名单.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3, 4}))
                .hasStatus(422)
                .bodyText()
                .contains("urn:camphor:refusal:file-refused", "另存为");
    }

    @Test
    void every_refusal_has_its_words() {
        assertThat(RefusalTexts.missing("exchange", ExchangeRefusal.values())).isEmpty();
    }

    private void byHand(String grade) {
        String id = wizard.texts("select id::text from register.household where number = '" + one + "'")
                .get(0);
        long version = wizard.count("select version from register.household where number = '" + one + "'");
        assertThat(wizard.call(
                        hub,
                        "PATCH",
                        "/api/households/" + id,
                        "{\"version\": " + version + ", \"facts\": {\"house_grade\": \"" + grade + "\"}}"))
                .hasStatus(200);
    }

    private String grade(String number) {
        return wizard.texts("select facts ->> 'house_grade' from register.household where number = '" + number + "'")
                .get(0);
    }

    private long count(String number) {
        return wizard.count("select count(*) from register.household where number = '" + number + "'");
    }
}
