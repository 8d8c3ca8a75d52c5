package camphor.sample.fault;

import static camphor.sample.fault.LabourFaults.worker;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;

/** Work and the list of those at work. */
final class WorkFaults {
    private WorkFaults() {}

    static void list(FaultList faults) {
        blanks(faults);
        values(faults);
        lists(faults);
    }

    private static void blanks(FaultList faults) {
        faults.member(
                "place-missing",
                (home, m) -> worker(home, m),
                s -> s.person().blank("work_place"),
                "Q-labour-10-months-without-place");
        faults.member(
                "county-missing",
                (home, m) -> worker(home, m) && m.away(),
                s -> s.person().blank("work_county"),
                "Q-labour-11-county-missing");
        faults.member(
                "wage-missing",
                (home, m) -> worker(home, m),
                s -> s.person().blank("monthly_wage"),
                "Q-labour-12-wage-missing");
        faults.member(
                "kind-of-work-missing",
                (home, m) -> worker(home, m),
                s -> s.person().blank("work_kind"),
                "Q-labour-13-kind-missing");
        faults.member(
                "employer-missing",
                (home, m) -> worker(home, m) && m.row().is("work_kind", "hired"),
                s -> s.person().blank("employer"),
                "Q-labour-14-employer-missing");
    }

    private static void values(FaultList faults) {
        faults.member(
                "place-without-months",
                (home, m) -> plain(home) && idle(m) && m.canWork(),
                s -> s.person().set("work_place", "county"),
                "Q-labour-09-place-without-months");
        faults.member(
                "odd-wage",
                (home, m) -> worker(home, m),
                s -> s.person().set("monthly_wage", s.dice().chance(0.5) ? 36_000 : 30),
                "Q-labour-15-wage-odd");
        faults.member(
                "ended-before-began",
                (home, m) -> worker(home, m),
                s -> s.person().set("work_to", s.person().day("work_from").minusDays(10)),
                "Q-labour-16-ended-before-began");
    }

    private static void lists(FaultList faults) {
        faults.member(
                "works-on-list-only",
                (home, m) -> plain(home) && idle(m) && m.row().is("labour", "ordinary"),
                s -> s.home()
                        .add("work", s.member())
                        .set("place", "county")
                        .set("employer", "样例电子厂")
                        .set("kind", "hired")
                        .set("work_from", s.ago(120))
                        .set("monthly_wage", 2_500)
                        .set("helped", true),
                "Q-labour-21-list-not-record");
        faults.member(
                "works-in-record-only",
                (home, m) -> worker(home, m) && m.row().is("work_kind", "hired"),
                s -> s.home().remove("work", s.member()),
                "Q-labour-22-record-not-list");
        faults.row(
                "list-ends-before-it-begins",
                "work",
                (home, row) -> plain(home),
                s -> s.row().set("work_to", s.row().day("work_from").minusDays(5)),
                "Q-labour-29-list-dates");
        faults.row(
                "lost-before-it-began",
                "work",
                (home, row) -> plain(home),
                s -> s.row().set("lost_on", s.row().day("work_from").minusDays(5)),
                "Q-labour-30-lost-before-began");
    }
}
