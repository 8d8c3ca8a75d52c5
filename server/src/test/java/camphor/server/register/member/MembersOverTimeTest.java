package camphor.server.register.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Refused;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.edit.Done;
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.file.ReadFile;
import camphor.workbook.identity.IdentityNumber;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class MembersOverTimeTest {
    private static final LocalDate ON = LocalDate.of(2021, 9, 1);
    private static final String LARGE = "members >= 4 and version = 1";

    @Autowired
    Deeds deeds;

    @Autowired
    ReadFile files;

    @Autowired
    Township township;

    private <T> T deed(Function<Deeds, T> work) {
        return township.as(township.hub(), () -> work.apply(deeds));
    }

    private HouseholdFile file(UUID household) {
        return township.as(township.hub(), () -> files.read(household, null));
    }

    private static HouseholdFile.Member member(HouseholdFile file, UUID person) {
        return file.members().stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(List<HouseholdFile.FactView> facts, String fact) {
        return facts.stream()
                .filter(view -> view.id().equals(fact))
                .map(HouseholdFile.FactView::shown)
                .findFirst()
                .orElse("");
    }

    private UUID member(UUID household, String condition) {
        return township.person(
                "household = '" + household + "' and version = 1 and facts ->> 'removed_on' is null and " + condition);
    }

    private static String number(String digits) {
        return digits + IdentityNumber.check(digits);
    }

    private Done newHousehold(String name, String number) {
        String village = township.text("select min(village_code) from register.household");
        return deed(all -> all.addHousehold()
                .add(new AddHousehold.NewHousehold(
                        village,
                        Map.of("kind", "ordinary", "group", "3组"),
                        new AddHousehold.NewHead(Map.of("name", name, "id_number", number)),
                        "迁入户")));
    }

    @Test
    void a_household_is_taken_in_by_hand_with_its_head_and_judged() {
        Done done = newHousehold("谷穗芳", number("43042119680312002"));

        HouseholdFile file = file(done.household());
        assertThat(file.number()).startsWith("LS");
        assertThat(file.head()).isEqualTo("谷穗芳");
        assertThat(file.villageName())
                .isEqualTo(township.text("select min(village_name) from register.household where village_code = '"
                        + file.villageCode() + "'"));
        assertThat(shown(file.facts(), "head_id_number")).matches("430421\\*{8}002[0-9X]");
        assertThat(file.members()).singleElement().satisfies(head -> {
            assertThat(shown(head.facts(), "relation")).isEqualTo("户主");
            assertThat(head.facts().get(0).source().kind()).isEqualTo("person");
            assertThat(head.facts().get(0).source().where()).isEqualTo("手工录入：迁入户");
        });
        assertThat(done.difference().appeared()).isNotEmpty();
        assertThat(township.count("select members from register.household where id = '" + done.household() + "'"))
                .isEqualTo(1);
        assertThat(township.text("select facts ->> 'id_number' from register.person where household = '"
                        + done.household() + "'"))
                .matches("[0-9]+:.*");
    }

    @Test
    void nobody_is_taken_in_twice_under_one_identity_number() {
        newHousehold("谷雨生", number("43042119680312005"));

        assertThatThrownBy(() -> newHousehold("谷雨声", number("43042119680312005")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("identity-taken"));
    }

    @Test
    void a_child_that_is_born_joins_on_the_day() {
        UUID home = township.household(LARGE);

        AddMember.Added added = deed(all -> all.addMember()
                .add(
                        home,
                        new AddMember.NewMember(
                                null, Map.of("name", "新生儿", "relation", "grandson"), ON, "birth", null)));

        HouseholdFile file = file(home);
        assertThat(shown(member(file, added.person()).facts(), "added_reason")).isEqualTo("出生");
        assertThat(township.text("select joined_on || ' ' || joined_reason from register.membership where person = '"
                        + added.person() + "'"))
                .isEqualTo("2021-09-01 birth");
    }

    @Test
    void whoever_leaves_stays_in_the_file_with_day_and_reason() {
        UUID home = township.household(LARGE);
        UUID person = member(home, "facts ->> 'relation' not in ('head')");
        long members = township.count("select members from register.household where id = '" + home + "'");

        deed(all -> all.leave().leave(person, new Leave.Leaving(1, ON, "marriage", "嫁往邻村")));

        HouseholdFile.Member left = member(file(home), person);
        assertThat(left.active()).isFalse();
        assertThat(shown(left.facts(), "removed_reason")).isEqualTo("婚出");
        assertThat(file(home).history()).anyMatch(change -> "嫁往邻村".equals(change.reason()));
        assertThat(township.count("select members from register.household where id = '" + home + "'"))
                .isEqualTo(members - 1);
        assertThat(township.text("select left_reason from register.membership where person = '" + person + "'"))
                .isEqualTo("marriage_out");
        assertThatThrownBy(() -> deed(all -> all.leave().leave(person, new Leave.Leaving(2, ON, "death", null))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("left-already"));
    }

    @Test
    void nobody_leaves_tomorrow_or_for_no_reason() {
        UUID person = member(township.household(LARGE), "true");

        assertThatThrownBy(() -> deed(all ->
                        all.leave().leave(person, new Leave.Leaving(1, LocalDate.of(2026, 11, 25), "death", null))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("on"));
        assertThatThrownBy(() -> deed(all -> all.leave().leave(person, new Leave.Leaving(1, ON, "bored", null))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
    }

    @Test
    void whoever_joins_another_household_takes_facts_and_history_along_and_leaves_the_old_file_as_it_was() {
        UUID from = township.household(LARGE);
        UUID to = township.household("members = 2 and version = 1");
        UUID person = member(from, "facts ->> 'relation' not in ('head')");
        String birth = shown(member(file(from), person).facts(), "birth_date");
        OffsetDateTime before = OffsetDateTime.parse(
                township.text("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.USZ')"));

        deed(all -> all.join().join(person, new Join.Joining(to, null, ON, "marriage", "spouse", "婚入")));

        HouseholdFile.Member joined = member(file(to), person);
        assertThat(joined.active()).isTrue();
        assertThat(shown(joined.facts(), "birth_date")).isEqualTo(birth);
        assertThat(shown(joined.facts(), "relation")).isEqualTo("配偶");
        assertThat(file(to).history()).anyMatch(change -> change.fact().equals("household_id"));
        assertThat(file(from).members()).noneMatch(member -> member.id().equals(person));
        assertThat(township.as(township.hub(), () -> files.read(from, before)).members())
                .anyMatch(member -> member.id().equals(person));
        assertThat(township.as(township.hub(), () -> deeds.memberships().of(person)))
                .extracting(MembershipList.Membership::household, MembershipList.Membership::leftReason)
                .containsExactly(tuple(to, null), tuple(from, "婚出"));
        assertThat(township.count("select count(*) from register.household where members <> (select count(*) from "
                        + "register.person where person.household = household.id and facts ->> 'removed_on' is null)"))
                .isZero();
    }

    @Test
    void whoever_comes_back_to_the_same_head_is_to_them_what_they_were() {
        UUID home = township.household(LARGE);
        UUID other = township.household("members = 2 and version = 1");
        UUID person = member(home, "facts ->> 'relation' not in ('head')");
        String relation = shown(member(file(home), person).facts(), "relation");

        deed(all -> all.join().join(person, new Join.Joining(other, null, ON, "moved", null, null)));
        assertThat(shown(member(file(other), person).facts(), "relation")).isEmpty();

        deed(all -> all.join().join(person, new Join.Joining(home, null, ON, "moved", null, null)));
        assertThat(shown(member(file(home), person).facts(), "relation")).isEqualTo(relation);
    }

    @Test
    void two_who_move_in_opposite_directions_at_the_same_moment_both_arrive() throws Exception {
        UUID here = township.household(LARGE);
        UUID there = township.household("members = 3 and version = 1");
        List<UUID> movers = List.of(member(here, "true"), member(there, "true"));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 8; i++) {
                List<UUID> goals = i % 2 == 0 ? List.of(there, here) : List.of(here, there);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Done>> moved = List.of(
                        two.submit(() -> move(movers.get(0), goals.get(0), together)),
                        two.submit(() -> move(movers.get(1), goals.get(1), together)));
                assertThat(moved.get(0).get().household()).isEqualTo(goals.get(0));
                assertThat(moved.get(1).get().household()).isEqualTo(goals.get(1));
            }
        } finally {
            two.shutdownNow();
        }
    }

    private Done move(UUID person, UUID to, CyclicBarrier together) throws Exception {
        together.await();
        return deed(all -> all.join().join(person, new Join.Joining(to, null, ON, "moved", null, null)));
    }

    @Test
    void nobody_joins_a_household_that_the_actor_does_not_see() {
        UUID from = township.household(LARGE);
        UUID foreign = township.household(
                "village_code <> (select village_code from register.household where id = '" + from + "')");
        UUID person = member(from, "true");
        String village = township.text("select village_code from register.household where id = '" + from + "'");

        assertThatThrownBy(() -> township.as(
                        ActorSamples.hubOf(village),
                        () -> deeds.join().join(person, new Join.Joining(foreign, null, ON, "moved", null, null))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("household-unknown"));
    }

    @Test
    void some_members_split_off_and_the_new_household_takes_along_what_the_state_knows_it_as() {
        UUID home = township.household(LARGE + " and kind = 'lifted'");
        UUID head = member(home, "facts ->> 'relation' in ('son', 'daughter', 'spouse', 'mother', 'father')");
        UUID child = member(home, "facts ->> 'relation' <> 'head' and id <> '" + head + "'");
        long members = township.count("select members from register.household where id = '" + home + "'");

        Done done = deed(all -> all.split()
                .split(home, new Split.Splitting(1, List.of(head, child), head, ON, "分家另过", Map.of(), null)));

        HouseholdFile founded = file(done.household());
        assertThat(founded.members()).hasSize(2);
        assertThat(shown(member(founded, head).facts(), "relation")).isEqualTo("户主");
        assertThat(founded.head()).isEqualTo(member(founded, head).name());
        assertThat(founded.tags()).contains("lifted");
        assertThat(township.count("select members from register.household where id = '" + home + "'"))
                .isEqualTo(members - 2);
        assertThatThrownBy(() -> deed(all -> all.split()
                        .split(
                                done.household(),
                                new Split.Splitting(1, List.of(head, child), head, ON, "", Map.of(), null))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("split-invalid"));
    }
}
