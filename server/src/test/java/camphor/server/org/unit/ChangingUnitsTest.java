package camphor.server.org.unit;

import static camphor.server.kernel.ActorSamples.hubOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.org.OrgRefusal;
import camphor.server.org.Unit;
import camphor.server.org.Units;
import camphor.server.org.unit.UnitController.Beginning;
import camphor.server.org.unit.UnitController.Renaming;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionOperations;

@RealWorldTest
class ChangingUnitsTest {

    private static final String TOWNSHIP = "430421212";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    ChangeUnits change;

    @Autowired
    Units units;

    @Autowired
    LoadUnits load;

    @Autowired
    Actors actors;

    @Autowired
    TransactionOperations transactions;

    private final Actor hub = hubOf(TOWNSHIP);

    @Test
    void the_packs_units_are_there_with_the_clauses_they_answer_for() {
        Unit medical = unit(TODAY, "medical_insurance");

        assertThat(medical.name()).isEqualTo("医保办");
        assertThat(medical.clauses()).isNotEmpty().isSorted();
        assertThat(seenOn(TODAY, hub))
                .extracting(Unit::id)
                .contains("rural_bank", "water")
                .startsWith("hub");
    }

    @Test
    void a_villages_people_see_their_townships_units_and_no_other_townships() {
        Actor village = ActorSamples.of(Role.VILLAGE_STAFF, "430421212213");

        assertThat(seenOn(TODAY, village)).extracting(Unit::id).contains("water");
        assertThat(seenOn(TODAY, hubOf("430421213"))).isEmpty();
    }

    @Test
    void a_unit_begins_gets_another_name_and_ends_and_each_day_keeps_its_own() {
        by(hub, () -> change.begin(new Beginning(TOWNSHIP, "archive", "档案室", "Archive", "office", day(2))));
        by(hub, () -> change.rename(TOWNSHIP, "archive", new Renaming("档案馆", "Archives", day(5))));
        by(hub, () -> change.end(TOWNSHIP, "archive", day(9)));

        assertThat(names(day(1))).doesNotContain("档案室");
        assertThat(names(day(4))).contains("档案室");
        assertThat(names(day(5))).contains("档案馆").doesNotContain("档案室");
        assertThat(names(day(9))).doesNotContain("档案馆");
    }

    @Test
    void what_somebody_renamed_stays_so_when_the_pack_is_loaded_again() {
        by(hub, () -> change.rename(TOWNSHIP, "transport", new Renaming("交通站", "Traffic station", day(3))));

        load.run(new DefaultApplicationArguments());

        assertThat(unit(day(3), "transport").name()).isEqualTo("交通站");
        assertThat(unit(day(2), "transport").name()).isEqualTo("交管站");
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertRefused("division-unknown", () -> begin(hubOf("430421213"), TOWNSHIP, "kitchen"));
        assertRefused("division-unknown", () -> begin(hub, "430421999", "kitchen"));
        assertRefused("unit-exists", () -> begin(hub, TOWNSHIP, "water"));
        assertRefused("unit-unknown", () -> by(hub, () -> change.end(TOWNSHIP, "kitchen", TODAY)));
        assertRefused("period-invalid", () -> by(hub, () -> change.end(TOWNSHIP, "water", LocalDate.of(1999, 1, 1))));
    }

    @Test
    void every_refusal_has_words_in_both_languages() {
        assertThat(RefusalTexts.missing("org", OrgRefusal.values())).isEmpty();
    }

    private void begin(Actor actor, String township, String id) {
        by(actor, () -> change.begin(new Beginning(township, id, "食堂", "Kitchen", "office", TODAY)));
    }

    private void by(Actor actor, Supplier<Unit> work) {
        actors.as(actor, work);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Unit unit(LocalDate day, String id) {
        return seenOn(day, hub).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(LocalDate day) {
        return seenOn(day, hub).stream().map(Unit::name).toList();
    }

    private List<Unit> seenOn(LocalDate day, Actor actor) {
        return actors.as(actor, () -> transactions.execute(transaction -> units.on(day)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 3, day);
    }
}
