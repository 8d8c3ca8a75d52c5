package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Public-service posts. */
final class PostFaults {
    private PostFaults() {}

    static void list(FaultList faults) {
        posts(faults);
        postLists(faults);
    }

    private static void posts(FaultList faults) {
        faults.member(
                "post-without-months",
                PostFaults::inPost,
                s -> s.person().set("public_post_months", 0),
                "Q-labour-23-post-no-months");
        faults.member(
                "post-not-named",
                PostFaults::inPost,
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
                PostFaults::inPost,
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
        faults.member("two-posts", PostFaults::inPost, s -> post(s.home(), s.member()), "Q-labour-28-two-posts");
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
