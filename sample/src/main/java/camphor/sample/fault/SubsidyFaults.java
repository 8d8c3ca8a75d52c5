package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Subsidies for age, disability and children, and pensions: missing, short, or paid to others. */
final class SubsidyFaults {
    private SubsidyFaults() {}

    static void list(FaultList faults) {
        disability(faults);
        disabilityLeaks(faults);
        age(faults);
    }

    private static void disability(FaultList faults) {
        faults.member(
                "living-subsidy-missing",
                (home, m) -> ReliefFaults.paid(home, m, "living") != null,
                s -> s.home().drop(required(s, "living")),
                "E-disability-living-gap");
        faults.member(
                "living-subsidy-short",
                (home, m) -> ReliefFaults.paid(home, m, "living") != null,
                s -> required(s, "living").set("amount", 40),
                "E-disability-living-short");
        faults.member(
                "care-subsidy-missing",
                (home, m) ->
                        ReliefFaults.paid(home, m, "care") != null && !m.row().yes("on_tekun"),
                s -> s.home().drop(required(s, "care")),
                "E-disability-care-gap");
        faults.member(
                "care-subsidy-short",
                (home, m) -> ReliefFaults.paid(home, m, "care") != null,
                s -> required(s, "care").set("amount", 30),
                "E-disability-care-short");
    }

    private static void disabilityLeaks(FaultList faults) {
        faults.member(
                "living-subsidy-without-relief",
                (home, m) -> plain(home) && m.ill("disabled"),
                s -> ReliefFaults.subsidy(s, "living"),
                "E-disability-living-leak");
        faults.member(
                "care-subsidy-of-light-grade",
                (home, m) -> m.row().whole("disability_grade") == 4,
                s -> ReliefFaults.subsidy(s, "care"),
                "E-disability-care-leak");
        faults.member(
                "care-subsidy-of-the-dead",
                (home, m) -> plain(home)
                        && ReliefFaults.paid(home, m, "care") != null
                        && m.age() >= 60
                        && !m.relation("head"),
                s -> leave(s, "disability_subsidy"),
                "E-disability-leak-dead");
    }

    private static void age(FaultList faults) {
        faults.member(
                "age-subsidy-missing",
                (home, m) -> m.age() >= 81,
                s -> s.home().remove("age_subsidy", s.member()),
                "E-age-subsidy-gap");
        faults.member(
                "age-subsidy-short",
                (home, m) -> m.age() >= 80,
                s -> s.home().rows("age_subsidy", s.member()).get(0).set("amount", 20),
                "E-age-subsidy-short");
        faults.member(
                "age-subsidy-too-early",
                (home, m) -> m.age() >= 65 && m.age() < 79,
                s -> s.home()
                        .add("age_subsidy", s.member())
                        .set("paid_on", s.asOf().withDayOfMonth(10))
                        .set("amount", 50),
                "E-age-subsidy-leak");
        faults.member(
                "age-subsidy-of-the-dead",
                (home, m) -> plain(home) && m.age() >= 80 && gone(m) && !m.ill("disabled"),
                s -> leave(s, "age_subsidy"),
                "E-age-subsidy-leak-dead");
    }

    static boolean gone(Member member) {
        return member.relation("mother") || member.relation("father");
    }

    /** The member has died half a year ago; everything stopped but one payment. */
    static void leave(Scene scene, String paid) {
        List<Row> kept = new ArrayList<>(scene.home().rows(paid, scene.member()));
        kept.addAll(scene.home().rows("disability_certificate", scene.member()));
        Changing.leave(scene.home(), scene.member(), scene.ago(190), "death");
        kept.forEach(row -> Changing.copy(scene.home(), row));
        scene.home().add("death", scene.member()).set("died_on", scene.ago(200)).set("source", "police");
    }

    private static Row required(Scene scene, String kind) {
        return Objects.requireNonNull(ReliefFaults.paid(scene.home(), scene.member(), kind));
    }
}
