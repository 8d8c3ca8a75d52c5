package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Row;

/** Care of left-behind children, and pensions. */
final class CareFaults {
    private CareFaults() {}

    static void list(FaultList faults) {
        pensions(faults);
        children(faults);
    }

    private static void pensions(FaultList faults) {
        faults.member(
                "pension-not-paid",
                (home, m) -> plain(home) && m.age() >= 61 && m.row().yes("pension_resident"),
                s -> s.home().remove("pension", s.member()),
                "E-pension-gap");
        faults.member(
                "pension-too-early",
                (home, m) -> plain(home) && grown(m) && m.row().yes("pension_resident"),
                s -> s.home()
                        .add("pension", s.member())
                        .set("paid_on", s.asOf().withDayOfMonth(10))
                        .set("amount", 113),
                "E-pension-leak");
        faults.member(
                "pension-of-the-dead",
                (home, m) ->
                        plain(home) && m.age() >= 61 && m.age() < 80 && SubsidyFaults.gone(m) && !m.ill("disabled"),
                s -> SubsidyFaults.leave(s, "pension"),
                "E-pension-leak-dead");
    }

    private static void children(FaultList faults) {
        faults.row("agreement-not-signed", "left_behind_child", Suits::anyRow, s -> {
            s.row().blank("agreement_on").blank("agreement_until");
            s.hit("E-care-agreement-gap", child(s));
        });
        faults.row(
                "agreement-ended-before-signed",
                "left_behind_child",
                Suits::anyRow,
                s -> {
                    s.row().set("agreement_until", s.row().day("agreement_on").minusDays(12));
                    s.hit("E-care-agreement-gap", child(s));
                },
                "Q-lists-28-agreement-dates");
    }

    private static Row child(Scene scene) {
        return scene.home()
                .first(m -> m.key().equals(scene.row().text("id_number")))
                .orElseThrow()
                .row();
    }
}
