package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.math.BigDecimal;

/** Insurance, pensions and the settlement of medical cost. */
final class InsuranceFaults {
    private InsuranceFaults() {}

    static void list(FaultList faults) {
        medical(faults);
        medicalLists(faults);
        pensions(faults);
        settlements(faults);
    }

    private static void medical(FaultList faults) {
        faults.member(
                "insured-twice",
                (home, m) -> plain(home) && grown(m) && m.row().yes("insured_resident"),
                s -> s.person().set("insured_employee", true),
                "Q-insurance-01-both");
        faults.member(
                "uninsured",
                (home, m) -> lifted(home) && healthy(m) && m.row().yes("insured_resident"),
                s -> {
                    s.home().remove("insured", s.member());
                    s.person().set("insured_resident", false);
                },
                "Q-insurance-02-none",
                "S2.2c-not-insured-next-year");
        faults.member(
                "insurance-missing",
                (home, m) -> lifted(home) && healthy(m),
                s -> s.person().blank("insured_resident").blank("insured_employee"),
                "Q-insurance-03-missing");
        faults.member(
                "no-serious-insurance",
                (home, m) -> plain(home) && m.row().yes("insured_resident"),
                s -> s.person().set("insured_serious", false),
                "Q-insurance-04-serious");
        faults.member(
                "child-insured-as-employee",
                (home, m) -> plain(home) && compulsory(m),
                s -> s.person().set("insured_resident", false).set("insured_employee", true),
                "Q-insurance-09-child-employee");
    }

    private static void medicalLists(FaultList faults) {
        faults.member(
                "not-on-insured-list",
                (home, m) -> plain(home) && m.row().yes("insured_resident"),
                s -> s.home().drop(now(s.home(), s.member())),
                "Q-insurance-05-not-on-list");
        faults.member(
                "insured-on-list-only",
                (home, m) -> plain(home) && healthy(m) && m.row().yes("insured_resident"),
                s -> s.person().set("insured_resident", false),
                "Q-insurance-06-list-not-record");
        faults.member(
                "twice-on-insured-list",
                (home, m) -> plain(home) && m.row().yes("insured_resident"),
                s -> Changing.copy(s.home(), now(s.home(), s.member())).set("paid_on", s.ago(200)),
                "Q-insurance-07-twice-on-list");
        faults.member(
                "settled-though-uninsured",
                (home, m) -> plain(home) && m.row().yes("insured_resident") && settledThisYear(home, m),
                s -> {
                    s.home().remove("insured", s.member());
                    s.person().set("insured_resident", false);
                },
                "Q-insurance-08-settled-uninsured");
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

    private static Row now(Home home, Member member) {
        long year = home.setting().asOf().getYear();
        return home.rows("insured", member).stream()
                .filter(row -> row.is("year", year))
                .findFirst()
                .orElseThrow();
    }

    private static boolean settledThisYear(Home home, Member member) {
        int year = home.setting().asOf().getYear();
        return home.rows("medical_settlement", member).stream()
                .anyMatch(row -> row.day("settled_on").getYear() == year);
    }
}
