package camphor.sample.fault;

import static camphor.sample.fault.LabourFaults.worker;
import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Work, public-service posts and the lists of both. */
final class WorkFaults {
    private WorkFaults() {}

    static void list(FaultList faults) {
        blanks(faults);
        values(faults);
        lists(faults);
        posts(faults);
        postLists(faults);
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

    private static void posts(FaultList faults) {
        faults.member(
                "post-without-months",
                WorkFaults::inPost,
                s -> s.person().set("public_post_months", 0),
                "Q-labour-23-post-no-months");
        faults.member(
                "post-not-named",
                WorkFaults::inPost,
                s -> {
                    s.home().remove("public_post", s.member());
                    s.person().blank("public_post");
                },
                "Q-labour-24-post-kind");
        faults.member(
                "child-in-post",
                (home, m) -> plain(home) && m.age() > 11 && m.age() < 16,
                s -> s.person().set("public_post", "保洁员").set("public_post_months", 3),
                "Q-labour-25-post-child",
                "Q-labour-26-post-not-listed");
        faults.member(
                "post-not-listed",
                WorkFaults::inPost,
                s -> s.home().remove("public_post", s.member()),
                "Q-labour-26-post-not-listed");
        faults.member(
                "post-not-recorded",
                (home, m) -> Suits.lifted(home)
                        && grown(m)
                        && m.canWork()
                        && !m.row().has("public_post"),
                s -> post(s.home(), s.member()),
                "Q-labour-27-post-not-recorded");
        faults.member("two-posts", WorkFaults::inPost, s -> post(s.home(), s.member()), "Q-labour-28-two-posts");
    }

    private static void postLists(FaultList faults) {
        faults.member("post-of-ordinary-household", (home, m) -> plain(home) && grown(m) && m.canWork(), s -> {
            s.person().set("public_post", "护路员").set("public_post_months", 5);
            s.hit("E-post-leak-household", post(s.home(), s.member()));
        });
        faults.member(
                "post-of-very-old",
                (home, m) -> Suits.lifted(home) && m.age() >= 70 && m.row().is("labour", "weak"),
                s -> {
                    s.person().set("public_post", "护路员").set("public_post_months", 5);
                    s.hit("E-post-leak-age", post(s.home(), s.member()));
                });
        faults.member(
                "post-of-unable",
                (home, m) -> Suits.lifted(home) && m.age() < 70 && m.row().is("labour", "lost"),
                s -> {
                    s.person().set("public_post", "护路员").set("public_post_months", 5);
                    s.hit("E-post-leak-unable", post(s.home(), s.member()));
                });
        faults.row(
                "paid-but-absent-from-post",
                "public_post",
                Suits::anyRow,
                s -> s.row().set("attendance_ok", false),
                "E-post-leak-absent");
    }

    private static boolean inPost(Home home, Member member) {
        return home.lifted() && !home.rows("public_post", member).isEmpty();
    }

    private static Row post(Home home, Member member) {
        return home.add("public_post", member)
                .set("post", "河道巡查员")
                .set("agreed_from", home.setting().ago(200))
                .set("agreed_until", home.setting().asOf().plusDays(100))
                .set("monthly", 600)
                .set("attendance_ok", true);
    }
}
