package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Medical insurance. */
final class InsuranceFaults {
    private InsuranceFaults() {}

    static void list(FaultList faults) {
        medical(faults);
        medicalLists(faults);
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
