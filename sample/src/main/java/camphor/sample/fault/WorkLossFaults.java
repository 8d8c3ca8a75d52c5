package camphor.sample.fault;

import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;

/** Lost work, travel subsidies, and earners who died. */
final class WorkLossFaults {
    private WorkLossFaults() {}

    static void list(FaultList faults) {
        travel(faults);
        losses(faults);
    }

    private static void travel(FaultList faults) {
        faults.member(
                "travel-subsidy-missing",
                (home, m) -> home.supported() && !home.rows("travel_subsidy", m).isEmpty(),
                s -> s.home().remove("travel_subsidy", s.member()),
                "E-travel-gap");
        faults.member(
                "travel-subsidy-without-claim",
                (home, m) -> plain(home) && m.works(),
                s -> s.home()
                        .add("travel_subsidy", s.member())
                        .set("year", s.asOf().getYear())
                        .set("paid_on", s.ago(40))
                        .set("amount", 300),
                "E-travel-leak");
    }

    private static void losses(FaultList faults) {
        faults.row(
                "work-lost-not-helped",
                "work",
                (home, row) -> home.lifted(),
                s -> s.row().set("lost_on", s.ago(30)).set("helped", false),
                "S3.3b-not-helped");
        faults.member(
                "out-of-work-for-long",
                (home, m) -> home.lifted()
                        && !home.rows("work", m).isEmpty()
                        && home.rows("work", m)
                                .get(0)
                                .day("work_from")
                                .isBefore(home.setting().ago(130)),
                s -> s.home().rows("work", s.member()).get(0).set("lost_on", s.ago(110)),
                "W-out-of-work");
        faults.household(
                "main-earner-died",
                home -> plain(home) && home.any(WorkLossFaults::earner),
                s -> {
                    Member earner = s.home().first(WorkLossFaults::earner).orElseThrow();
                    Changing.leave(s.home(), earner, s.ago(60), "death");
                    s.home().add("death", earner).set("died_on", s.ago(70)).set("source", "police");
                },
                "W-main-earner-died");
    }

    private static boolean earner(Member member) {
        return CreditFaults.borrower(member) && idle(member) && member.relation("spouse");
    }
}
