package camphor.server.register.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.file.ReadFile;
import camphor.server.register.judge.JudgeAnew;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class MergingTest {
    private static final String HOUSEHOLD_STATE = """
            select string_agg(state, ' ' order by state) from (
                select 'h' || id || facts::text || members || tags::text || hits || unknowns as state
                  from register.household where id in (%1$s)
                union all
                select 'p' || id || facts::text || household || village_code || coalesce(double_of::text, '')
                  from register.person where household in (%1$s)
                union all
                select 'm' || person || household || coalesce(left_on::text, '') from register.membership
                 where household in (%1$s)
                union all
                select 'l' || id || facts::text from register.list_row where household_number in (
                    select number from register.household where id in (%1$s))
                union all
                select 'f' || household || rule || subject_key || outcome || evidence from register.finding
                 where household in (%1$s)
            ) as states
            """;

    @Autowired
    Merging merging;

    @Autowired
    Mergers mergers;

    @Autowired
    JudgeAnew judge;

    @Autowired
    ReadFile files;

    @Autowired
    Township township;

    private <T> T deed(Function<Merging, T> work) {
        return township.as(township.hub(), () -> work.apply(merging));
    }

    private HouseholdFile file(UUID household) {
        return township.as(township.hub(), () -> files.read(household, null));
    }

    private String state(UUID... households) {
        String ids = "'"
                + String.join("', '", Stream.of(households).map(UUID::toString).toList()) + "'";
        return township.text(HOUSEHOLD_STATE.formatted(ids));
    }

    private long version(String table, UUID id) {
        return township.count("select version from register." + table + " where id = '" + id + "'");
    }

    private MergerWish wish(String table, UUID mine, UUID other, Map<String, String> choices) {
        return new MergerWish(
                other, new MergerWish.VersionsSeen(version(table, mine), version(table, other)), choices, "同一户重复登记");
    }

    private UUID merger(UUID gone) {
        return township.everywhere(() -> mergers.since(gone).get(0).id());
    }

    private UUID another(UUID household) {
        return township.household("version = 1 and members = 2 and id <> '" + household + "' and number in "
                + "(select household_number from register.list_row where list = 'visit')");
    }

    @Test
    void a_household_goes_into_another_with_its_members_its_lists_and_the_facts_that_were_chosen() {
        UUID mine = township.household("version = 1 and members = 3");
        UUID other = another(mine);
        long members = township.count("select members from register.household where id = '" + mine + "'");
        long visits = township.count(visits(mine)) + township.count(visits(other));
        MergerPreview preview = deed(all -> all.look().households(mine, other));
        assertThat(preview.members().stream().filter(MergerPreview.Coming::active))
                .hasSize(2);
        assertThat(preview.facts()).anyMatch(fact -> fact.fact().equals("house_area") && !fact.same());

        deed(all -> all.households().merge(mine, wish("household", mine, other, Map.of("house_area", "other"))));

        HouseholdFile file = file(mine);
        assertThat(file.members().stream().filter(HouseholdFile.Member::active)).hasSize((int) members + 2);
        assertThat(file.facts())
                .anyMatch(fact -> fact.id().equals("house_area") && fact.shown().equals(shown(preview, "house_area")));
        assertThat(township.count(visits(mine))).isEqualTo(visits);
        assertThat(township.count("select members from register.household where id = '" + mine + "'"))
                .isEqualTo(members + 2);
        assertThat(township.count("select count(*) from register.household where id = '" + other + "'"))
                .isZero();
        assertThat(file(other))
                .as("what names the household that went leads to the one that stays")
                .isEqualTo(file);
        assertThat(township.count("select count(*) from register.household where members <> (select count(*) from "
                        + "register.person where person.household = household.id and facts ->> 'removed_on' is null)"))
                .isZero();
    }

    private static String visits(UUID household) {
        return "select count(*) from register.list_row where list = 'visit' and household_number = "
                + "(select number from register.household where id = '" + household + "')";
    }

    private static String shown(MergerPreview preview, String fact) {
        return preview.facts().stream()
                .filter(choice -> choice.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .other();
    }

    @Test
    void a_merger_of_households_that_is_taken_back_leaves_both_word_for_word_as_they_were() {
        UUID mine = township.household("version = 1 and members = 4");
        UUID other = another(mine);
        judge(mine, other);
        String before = state(mine, other);

        deed(all -> all.households().merge(mine, wish("household", mine, other, Map.of("phone", "other"))));
        assertThat(state(mine, other)).isNotEqualTo(before);
        deed(all -> all.undo().undo(merger(other), "误合并"));

        assertThat(state(mine, other)).isEqualTo(before);
        assertThatThrownBy(() -> deed(all -> all.households()
                        .merge(mine, new MergerWish(other, new MergerWish.VersionsSeen(1, 1), Map.of(), "再试一次"))))
                .hasMessage("changed-meanwhile");
    }

    @Test
    void a_merger_on_which_something_was_built_stands_and_each_thing_is_told() {
        UUID mine = township.household("version = 1 and members = 5");
        UUID other = another(mine);
        deed(all -> all.households().merge(mine, wish("household", mine, other, Map.of("house_area", "other"))));
        UUID third = another(mine);
        deed(all -> all.households().merge(third, wish("household", third, mine, Map.of())));

        assertThatThrownBy(() -> deed(all -> all.undo().undo(merger(other), "误合并")))
                .isInstanceOfSatisfying(
                        Obstructed.class,
                        obstructed -> assertThat(obstructed.obstacles())
                                .anyMatch(obstacle -> obstacle.what().contains("请先撤销那一次合并")));
    }

    @Test
    void a_known_double_becomes_one_person_and_two_again() {
        UUID twin = township.person("double_of is not null and merged_into is null");
        UUID person = township.everywhere(() -> township.jdbc
                .sql("select double_of from register.person where id = :id")
                .param("id", twin)
                .query(UUID.class)
                .single());
        UUID home = home(person);
        UUID otherHome = home(twin);
        judge(home, otherHome);
        String before = state(home, otherHome);
        long people = township.count("select count(*) from register.person");

        deed(all -> all.persons().merge(twin, wish("person", twin, person, Map.of("education", "other"))));

        assertThat(township.count("select count(*) from register.person")).isEqualTo(people - 1);
        assertThat(township.count(
                        "select count(*) from register.person where id = '" + twin + "' and double_of is null"))
                .isEqualTo(1);
        assertThat(file(otherHome).findings())
                .noneMatch(finding -> finding.rule().startsWith("Q-identity-06"));

        deed(all -> all.undo().undo(merger(person), "确是两人"));
        assertThat(state(home, otherHome)).isEqualTo(before);
    }

    /** Other tests may have changed the village that rules compare with. */
    private void judge(UUID... households) {
        for (UUID id : households) {
            String village = township.text("select village_code from register.household where id = '" + id + "'");
            township.everywhere(() -> judge.household(id, village));
        }
    }

    private UUID home(UUID person) {
        return township.everywhere(() -> township.jdbc
                .sql("select household from register.person where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single());
    }

    @Test
    void two_whose_numbers_both_prove_right_are_two() {
        UUID one = township.person("facts ->> 'id_check_ok' = 'true' and double_of is null");
        UUID other = township.person("facts ->> 'id_check_ok' = 'true' and double_of is null and id <> '" + one + "'");

        assertThat(deed(all -> all.look().persons(one, other)).stands()).hasSize(1);
        assertThatThrownBy(() -> deed(all -> all.persons().merge(one, wish("person", one, other, Map.of()))))
                .isInstanceOf(Obstructed.class);
    }
}
