package camphor.server.register.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.seal.Seals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class FindingHouseholdsTest {
    private static final Wanted ALL = new Wanted(null, null, null, null, null);

    @Autowired
    HouseholdList list;

    @Autowired
    Seals seals;

    @Autowired
    Township township;

    private HouseholdList.Page page(Wanted wanted) {
        return township.as(township.hub(), () -> list.page(wanted, null, 500));
    }

    private long count(Wanted wanted) {
        return township.as(township.hub(), () -> list.count(wanted));
    }

    @Test
    void goes_through_all_of_them_page_by_page_once_each() {
        List<String> numbers = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            HouseholdList.Page page = township.as(township.hub(), () -> list.page(ALL, from, 100));
            page.items().forEach(line -> numbers.add(line.villageCode() + line.number()));
            after = page.next();
        } while (after != null);

        assertThat(numbers).hasSize((int) count(ALL)).isSorted().doesNotHaveDuplicates();
        assertThat(numbers).hasSize((int) township.count("select count(*) from register.household"));
    }

    @Test
    void narrows_by_village_kind_tag_and_finding() {
        String village = township.text("select max(village_code) from register.household");
        assertThat(page(new Wanted(village, null, null, null, null)).items())
                .isNotEmpty()
                .allMatch(line -> line.villageCode().equals(village));
        assertThat(page(new Wanted(null, "lifted", null, null, null)).items())
                .isNotEmpty()
                .allMatch(line -> "脱贫户".equals(line.kindName()));
        assertThat(page(new Wanted(null, null, "dibao", null, null)).items())
                .isNotEmpty()
                .allMatch(line -> line.tags().contains("dibao"));
        assertThat(page(new Wanted(null, null, null, null, "unknown")).items())
                .isNotEmpty()
                .allMatch(line -> line.unknowns() > 0);
        String rule = township.text("select min(rule) from register.finding");
        assertThat(count(new Wanted(null, null, null, null, rule)))
                .isEqualTo(township.count(
                        "select count(distinct household) from register.finding where rule = '" + rule + "'"));
    }

    @Test
    void finds_by_the_name_of_the_head_or_of_a_member() {
        UUID child = township.person("facts ->> 'relation' = 'son'");
        String name = township.text("select name from register.person where id = '" + child + "'");
        UUID home = township.everywhere(() -> township.jdbc
                .sql("select household from register.person where id = :id")
                .param("id", child)
                .query(UUID.class)
                .single());

        assertThat(page(new Wanted(null, null, null, name, null)).items())
                .extracting(HouseholdList.Line::id)
                .contains(home);
        assertThat(count(new Wanted(null, null, null, "没有这个人", null))).isZero();
    }

    @Test
    void finds_by_an_identity_number_that_nobody_can_read_in_the_database() {
        UUID person = township.person("facts ->> 'document_kind' = 'id_card' and double_of is null");
        String sealed = township.text("select facts ->> 'id_number' from register.person where id = '" + person + "'");
        String number = seals.sealing().opened(sealed);

        assertThat(page(new Wanted(null, null, null, number, null)).items())
                .singleElement()
                .satisfies(line -> assertThat(line.id())
                        .isEqualTo(township.everywhere(() -> township.jdbc
                                .sql("select household from register.person where id = :id")
                                .param("id", person)
                                .query(UUID.class)
                                .single())));
    }

    @Test
    void finds_by_the_number_of_the_household() {
        String number = township.text("select min(number) from register.household");

        assertThat(page(new Wanted(null, null, null, number, null)).items())
                .extracting(HouseholdList.Line::number)
                .containsExactly(number);
    }

    @Test
    void shows_a_village_only_its_own() {
        String village = township.text("select min(village_code) from register.household");
        Actor cadre = ActorSamples.of(Role.VILLAGE_STAFF, village);

        List<HouseholdList.Line> seen =
                township.as(cadre, () -> list.page(ALL, null, 500)).items();

        assertThat(seen).isNotEmpty().allMatch(line -> line.villageCode().equals(village));
        assertThat(township.as(ActorSamples.of(Role.HUB, "431023"), () -> list.count(ALL)))
                .isZero();
    }

    @Test
    void shows_a_helper_only_the_households_he_helps() {
        String helper = township.text("""
                select facts ->> 'helper_name' from register.list_row
                 where list = 'helper' and facts ->> 'helped_until' is null order by place limit 1
                """);
        Actor he = new Actor(
                UUID.randomUUID(),
                helper,
                Role.HELPER,
                ActorSamples.hubOf("430421212").scope());

        long seen = township.as(he, () -> list.count(ALL));

        assertThat(seen).isPositive().isLessThan(count(ALL));
    }

    @Test
    void refuses_a_place_to_begin_at_that_it_has_not_given() {
        assertThatThrownBy(() -> township.as(township.hub(), () -> list.page(ALL, "nowhere", 10)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("cursor-invalid"));
    }

    @Test
    void row_level_security_alone_keeps_other_villages_out_of_sight() {
        String village = township.text("select min(village_code) from register.household");
        Actor cadre = ActorSamples.of(Role.VILLAGE_STAFF, village);
        List.of("household", "person", "membership", "list_row", "finding").forEach(table -> {
            long seen = township.bare(cadre, "select count(*) from register." + table);
            long theirs = township.count(
                    "select count(*) from register." + table + " where village_code = '" + village + "'");
            assertThat(seen).as(table).isEqualTo(theirs).isPositive();
        });
        assertThat(township.bare(
                        cadre, "select count(*) from register.household where village_code <> '" + village + "'"))
                .isZero();
    }
}
