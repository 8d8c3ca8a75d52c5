package camphor.sample.fault;

import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.healthy;

import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Households whose risk was called removed though people or money say otherwise. */
final class RelapseFaults {
    private RelapseFaults() {}

    static void list(FaultList faults) {
        people(faults);
        money(faults);
    }

    private static void people(FaultList faults) {
        faults.member(
                "drop-out-of-removed",
                (home, m) -> home.riskRemoved() && compulsory(m) && m.inSchool() && healthy(m),
                s -> {
                    s.home().remove("school_aid", s.member());
                    Dropping.out(s);
                    s.hit("Q-removal-08-dropout", s.household());
                });
        faults.member(
                "uninsured-of-removed",
                (home, m) -> home.riskRemoved() && healthy(m) && m.row().yes("insured_resident"),
                s -> {
                    s.home().remove("insured", s.member());
                    s.person().set("insured_resident", false);
                    s.hit("Q-removal-09-uninsured", s.household());
                    s.hitIf(s.home().lifted(), "S2.2c-not-insured-next-year", s.person());
                },
                "Q-insurance-02-none");
        faults.household(
                "removed-without-labour",
                home -> home.riskRemoved()
                        && home.active().stream().allMatch(m -> m.age() >= 60 && !m.works())
                        && home.any(Member::canWork),
                s -> s.home().members().forEach(m -> m.set("labour", "lost")),
                "Q-removal-12-no-labour");
    }

    private static void money(FaultList faults) {
        faults.household(
                "removed-without-measure",
                home -> home.riskRemoved()
                        && (!home.household().yes("industry_wish")
                                || !home.rows("industry_aid").isEmpty()),
                s -> s.home().lists().remove("measure"),
                "Q-removal-10-no-measure");
        faults.household(
                "removed-on-low-income",
                home -> home.riskRemoved()
                        && !home.onRelief()
                        && modest(home)
                        && home.active().stream().noneMatch(m -> m.ill("serious") || m.severelyDisabled()),
                s -> {
                    Changing.netPerHead(s.home(), 5_900);
                    s.hit("C1a-income-not-over-line", s.household());
                },
                "Q-removal-11-low-income");
        faults.household(
                "removed-with-high-cost",
                home -> home.riskRemoved()
                        && !home.onRelief()
                        && home.household().is("risk_1", "illness"),
                s -> {
                    Changing.netPerHead(s.home(), 26_000);
                    s.household().set("self_paid_spending", 15_000);
                },
                "Q-removal-14-cost-still-high");
    }

    /** Not so much last year that a low income would also be a halved one. */
    private static boolean modest(Home home) {
        return home.household().money("income_per_head").intValue() < 11_500
                && home.members().stream().anyMatch(Member::active);
    }
}
