package camphor.server.register.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Refused;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.edit.EditFacts.Change;
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.file.ReadFile;
import camphor.server.register.judge.Verdict;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class EditingFactsTest {
    private static final String UNTOUCHED = "version = 1 and kind = 'lifted' and members > 2";

    @Autowired
    EditFacts edit;

    @Autowired
    ReadFile files;

    @Autowired
    Township township;

    private HouseholdFile file(UUID id) {
        return township.as(township.hub(), () -> files.read(id, null));
    }

    private Done change(UUID id, String fact, Object value) {
        return change(township.hub(), id, file(id).version(), fact, value);
    }

    private Done change(Actor actor, UUID id, long version, String fact, Object value) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(fact, value);
        return township.as(actor, () -> edit.household(id, new Change(version, facts, "入户核实", "visit")));
    }

    private static List<String> rules(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::rule).toList();
    }

    @Test
    void makes_findings_come_and_go_within_the_request() {
        UUID id = township.household(UNTOUCHED + " and facts ->> 'house_grade' = 'a'");
        List<String> before = found(id);

        List<String> appeared =
                rules(change(id, "house_grade", "d").difference().appeared());
        assertThat(appeared).isNotEmpty();
        assertThat(found(id)).containsAll(appeared);

        List<String> gone = rules(change(id, "house_grade", "a").difference().gone());
        assertThat(gone).containsExactlyInAnyOrderElementsOf(appeared);
        assertThat(found(id)).containsExactlyElementsOf(before);
    }

    private List<String> found(UUID id) {
        return file(id).findings().stream().map(HouseholdFile.FindingView::rule).toList();
    }

    @Test
    void works_out_the_status_tags_anew() {
        UUID id = township.household("hits = 0 and kind = 'ordinary' and tags = '{}'");

        change(id, "kind", "lifted");

        assertThat(file(id).tags()).containsExactly("lifted");
    }

    @Test
    void keeps_who_changed_what_when_and_from_where() {
        UUID id = township.household(UNTOUCHED + " and facts ->> 'toilet' = 'true'");

        change(id, "toilet", false);

        HouseholdFile file = file(id);
        assertThat(file.history()).first().satisfies(change -> {
            assertThat(change.label()).isEqualTo("是否有卫生厕所");
            assertThat(change.from()).isEqualTo("是");
            assertThat(change.to()).isEqualTo("否");
            assertThat(change.by()).isEqualTo("经办人");
            assertThat(change.reason()).isEqualTo("入户核实");
            assertThat(change.source()).isEqualTo("visit");
        });
        assertThat(source(file, "toilet").kind()).isEqualTo("visit");
        assertThat(source(file, "fuel").kind()).isEqualTo("sample");
        assertThat(source(file, "fuel").where()).startsWith("样例 / 户信息 / ");
    }

    private static HouseholdFile.SourceView source(HouseholdFile file, String fact) {
        return file.facts().stream()
                .filter(view -> view.id().equals(fact))
                .findFirst()
                .orElseThrow()
                .source();
    }

    @Test
    void leaves_the_household_as_it_was_to_whoever_looks_at_an_earlier_time() {
        UUID id = township.household(UNTOUCHED + " and facts ->> 'broadcast' = 'true'");
        OffsetDateTime before = OffsetDateTime.parse(
                township.text("select to_char(clock_timestamp(), " + "'YYYY-MM-DD\"T\"HH24:MI:SS.USTZH:TZM')"));
        HouseholdFile first = file(id);
        change(id, "broadcast", null);

        HouseholdFile then = township.as(township.hub(), () -> files.read(id, before));

        assertThat(then.facts()).anySatisfy(fact -> assertThat(fact.id()).isEqualTo("broadcast"));
        assertThat(then.version()).isEqualTo(1);
        assertThat(then.history()).isEqualTo(first.history());
        assertThat(file(id).history()).hasSize(first.history().size() + 1);
        assertThat(file(id).facts()).noneSatisfy(fact -> assertThat(fact.id()).isEqualTo("broadcast"));
    }

    @Test
    void is_refused_with_the_newer_values_when_somebody_else_was_faster() {
        UUID id = township.household(UNTOUCHED + " and facts ->> 'fuel' is not null");
        change(id, "house_area", 88.5);

        assertThatThrownBy(() -> change(township.hub(), id, 1, "house_area", 90))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
                    assertThat(changed.version()).isEqualTo(2);
                    assertThat(changed.newer().get("house_area").shown()).isEqualTo("88.50");
                });
    }

    @Test
    void is_refused_for_what_the_catalogue_does_not_expect_and_names_the_field() {
        UUID id = township.household(UNTOUCHED);
        Map<String, Object> wrong = Map.of(
                "house_grade",
                "e",
                "house_area",
                12.345,
                "stated_members",
                31,
                "moved_on",
                "2021-02-30",
                "relocated",
                "perhaps",
                "lifted",
                true,
                "village_name",
                "别村",
                "no_such_fact",
                1);
        wrong.forEach((fact, value) -> assertThatThrownBy(() -> change(id, fact, value))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("fact-invalid");
                    assertThat(refused.field()).isEqualTo(fact);
                }));
    }

    @Test
    void is_refused_out_of_the_actors_territory_as_if_there_were_no_such_household() {
        UUID id = township.household(UNTOUCHED);

        Actor elsewhere = township.elsewhere(id);

        assertThatThrownBy(() -> change(elsewhere, id, 1, "toilet", false))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("household-unknown"));
    }

    @Test
    void refuses_an_identity_number_that_is_registered_already() {
        UUID one = township.person("facts ->> 'document_kind' = 'id_card' and double_of is null");
        String other = "select facts ->> 'id_number' from register.person "
                + "where facts ->> 'document_kind' = 'id_card' and double_of is null order by number desc limit 1";

        assertThatThrownBy(() -> person(one, "id_number", opened(township.text(other))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("identity-taken"));
    }

    @Test
    void refuses_an_identity_number_with_a_wrong_check_digit() {
        UUID one = township.person("facts ->> 'document_kind' = 'id_card'");

        assertThatThrownBy(() -> person(one, "id_number", "430421197001010010"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("id_number"));
    }

    @Autowired
    camphor.server.register.seal.Seals seals;

    private String opened(String sealed) {
        return seals.sealing().opened(sealed);
    }

    private Done person(UUID id, String fact, Object value) {
        long version = township.count("select version from register.person where id = '" + id + "'");
        return township.as(
                township.hub(),
                () -> edit.person(id, new Change(version, Collections.singletonMap(fact, value), null, null)));
    }
}
