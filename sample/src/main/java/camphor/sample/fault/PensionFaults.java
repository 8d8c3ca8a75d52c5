package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import java.math.BigDecimal;

/** Pensions, and the settlement of medical cost. */
final class PensionFaults {
    private PensionFaults() {}

    static void list(FaultList faults) {
        pensions(faults);
        settlements(faults);
    }

    private static void pensions(FaultList faults) {
        faults.member(
                "two-pensions",
                (home, m) -> plain(home) && grown(m) && m.row().yes("pension_resident"),
                s -> s.person().set("pension_employee", true),
                "Q-pension-01-both");
        faults.member(
                "pension-missing",
                (home, m) -> lifted(home) && grown(m),
                s -> s.person().blank("pension_resident").blank("pension_employee"),
                "Q-pension-02-missing");
        faults.member(
                "old-without-pension",
                (home, m) -> plain(home) && m.age() >= 61 && m.row().yes("pension_resident"),
                s -> {
                    s.home().remove("pension", s.member());
                    s.person().set("pension_resident", false);
                },
                "Q-pension-03-old-without");
        faults.member(
                "child-with-pension",
                (home, m) -> plain(home) && compulsory(m),
                s -> s.person().set("pension_resident", true),
                "Q-pension-04-child");
        faults.member(
                "pension-paid-not-insured",
                (home, m) -> plain(home) && m.age() >= 61 && m.row().yes("pension_resident"),
                s -> s.person().set("pension_resident", false),
                "Q-pension-03-old-without",
                "Q-pension-05-paid-not-insured");
    }

    private static void settlements(FaultList faults) {
        faults.row(
                "settlement-sum",
                "medical_settlement",
                (home, row) -> plain(home),
                s -> s.row().set("self_paid", s.row().money("self_paid").add(BigDecimal.valueOf(500))),
                "Q-settlement-01-sum");
        faults.row(
                "scope-above-total",
                "medical_settlement",
                (home, row) -> plain(home),
                s -> s.row().set("in_scope", s.row().money("total").add(BigDecimal.valueOf(900))),
                "Q-settlement-02-scope");
        faults.row(
                "paid-above-scope",
                "medical_settlement",
                (home, row) -> plain(home),
                s -> s.row().set("in_scope", s.row().money("basic_paid").subtract(BigDecimal.valueOf(400))),
                "Q-settlement-03-overpaid");
        faults.row(
                "settled-in-future",
                "medical_settlement",
                (home, row) -> plain(home),
                s -> s.row().set("settled_on", s.asOf().plusDays(9)),
                "Q-settlement-04-future");
    }
}
