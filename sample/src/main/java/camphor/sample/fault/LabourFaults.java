package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.othersWork;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Who is said to be able to work, and who is said to work. */
final class LabourFaults {
    private LabourFaults() {}

    static void list(FaultList faults) {
        ability(faults);
        contradictions(faults);
        ages(faults);
        wishes(faults);
    }

    private static void ability(FaultList faults) {
        faults.member(
                "labour-missing",
                (home, m) ->
                        home.onFile() && !home.lifted() && grown(m) && healthy(m) && othersWork(home, m) && idle(m),
                s -> s.person().blank("labour"),
                "Q-labour-01-missing");
        faults.member(
                "child-able",
                (home, m) -> plain(home) && healthy(m) && m.age() < 16,
                s -> s.person().set("labour", "ordinary"),
                "Q-labour-02-child-able");
        faults.member(
                "pupil-able",
                (home, m) -> plain(home) && m.age() >= 16 && m.inSchool(),
                s -> s.person().set("labour", "weak"),
                "Q-labour-03-pupil-able");
        faults.member(
                "healthy-unable",
                (home, m) -> plain(home) && grown(m) && healthy(m) && idle(m) && othersWork(home, m),
                s -> s.person().set("labour", "lost"),
                "Q-labour-04-healthy-unable");
        faults.member(
                "ill-at-work-without-care",
                (home, m) -> plain(home) && !healthy(m) && m.canWork(),
                s -> s.person().set("self_care", false),
                "Q-labour-19-no-self-care");
    }

    private static void contradictions(FaultList faults) {
        faults.member(
                "unable-at-work",
                (home, m) -> plain(home) && m.works() && !healthy(m),
                s -> s.person().set("labour", "lost"),
                "Q-labour-05-working-unable");
        faults.member(
                "pupil-at-work",
                (home, m) -> plain(home) && m.age() >= 17 && m.inSchool(),
                s -> work(s, "county"),
                "Q-labour-05-working-unable",
                "Q-labour-06-pupil-working");
        faults.member(
                "destitute-far-away",
                (home, m) -> home.onTekun() && m.age() < 80 && !home.everMonitored(),
                s -> work(s, "province"),
                "Q-labour-05-working-unable",
                "Q-labour-20-tekun-away");
    }

    private static void ages(FaultList faults) {
        faults.member(
                "child-at-work",
                (home, m) -> plain(home) && m.age() >= 12 && m.age() < 16,
                s -> work(s, "county"),
                "Q-labour-05-working-unable",
                "Q-labour-06-pupil-working",
                "Q-labour-07-child-working");
        faults.member(
                "began-under-age",
                (home, m) -> plain(home) && m.works() && m.age() >= 16,
                s -> s.person()
                        .set("work_from", s.member().birth().plusYears(15).plusMonths(2)),
                "Q-labour-08-began-under-age");
        faults.member(
                "very-old-worker",
                (home, m) -> plain(home) && m.age() >= 80 && m.row().has("phone"),
                s -> {
                    work(s, "township");
                    s.person().set("labour", "weak").set("self_care", true);
                },
                "Q-labour-17-very-old-worker");
    }

    private static void wishes(FaultList faults) {
        faults.member(
                "plans-though-unable",
                (home, m) -> plain(home) && m.age() >= 70 && m.row().is("labour", "none"),
                s -> s.person().set("work_plan", true).set("service_wanted", "岗位信息"),
                "Q-labour-18-plan-unable");
        faults.member(
                "wants-work-and-nobody-helps",
                (home, m) ->
                        home.lifted() && !home.onRelief() && idle(m) && m.row().is("labour", "ordinary"),
                s -> s.person().set("work_plan", true).set("service_wanted", "技能培训"),
                "S3.3b-wants-work");
        faults.member(
                "weak-and-willing-without-post",
                (home, m) -> home.lifted()
                        && !home.onRelief()
                        && idle(m)
                        && m.age() < 70
                        && m.row().is("labour", "weak"),
                s -> s.person().set("work_plan", true).set("service_wanted", "公益岗位"),
                "E-post-gap");
    }

    /** Three months of odd jobs that no list knows of. */
    private static void work(Scene scene, String place) {
        scene.person()
                .set("work_months", 3)
                .set("work_place", place)
                .set("work_county", "湖南省衡阳市衡阳县")
                .set("work_kind", "other")
                .set("work_from", scene.ago(100))
                .set("monthly_wage", 1_500);
    }

    static boolean worker(Home home, Member member) {
        return plain(home) && member.works() && home.rows("left_behind_child").isEmpty();
    }
}
