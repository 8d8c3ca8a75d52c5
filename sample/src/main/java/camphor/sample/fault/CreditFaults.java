package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.math.BigDecimal;

/** Micro-credit: refused, leaked, overdue. */
final class CreditFaults {
    private CreditFaults() {}

    static void list(FaultList faults) {
        gaps(faults);
        leaks(faults);
        loans(faults);
    }

    private static void gaps(FaultList faults) {
        faults.household(
                "willing-but-no-loan",
                home -> home.lifted() && home.rows("loan").isEmpty() && home.any(CreditFaults::borrower),
                s -> s.household().set("loan_wish", true),
                "E-loan-gap");
        faults.row(
                "loan-not-answered",
                "loan_application",
                Suits::anyRow,
                s -> s.row().blank("granted").set("applied_on", s.ago(60)),
                "S3.4e-no-answer");
        faults.household(
                "hidden-threshold",
                home -> home.lifted() && home.rows("loan_application").isEmpty() && home.any(CreditFaults::borrower),
                s -> s.hit(
                        "S3.4f-hidden-threshold",
                        s.home()
                                .add(
                                        "loan_application",
                                        s.home().first(CreditFaults::borrower).orElseThrow())
                                .set("applied_on", s.ago(50))
                                .set("amount", 30_000)
                                .set("granted", false)
                                .set("refusal", "risk_avoidance")));
    }

    private static void leaks(FaultList faults) {
        faults.household(
                "loan-to-ordinary-household",
                home -> plain(home) && home.any(CreditFaults::borrower),
                s -> s.hit(
                        "E-loan-leak-household",
                        loan(s, s.home().first(CreditFaults::borrower).orElseThrow())));
        faults.row("loan-too-large", "loan", Suits::anyRow, s -> s.row().set("amount", 80_000), "E-loan-leak-amount");
        faults.row(
                "loan-too-long",
                "loan",
                Suits::anyRow,
                s -> s.row().set("due_on", s.row().day("granted_on").plusYears(5)),
                "E-loan-leak-term");
        faults.household(
                "loan-to-the-old",
                home -> lifted(home) && home.rows("loan").isEmpty() && home.any(m -> m.age() >= 69),
                s -> s.hit(
                        "E-loan-leak-age",
                        loan(s, s.home().first(m -> m.age() >= 69).orElseThrow())));
    }

    private static void loans(FaultList faults) {
        faults.row(
                "loan-of-tomorrow",
                "loan",
                Suits::anyRow,
                s -> s.row()
                        .set("granted_on", s.asOf().plusDays(5))
                        .set("due_on", s.asOf().plusYears(2)),
                "Q-lists-23-loan-dates");
        faults.row(
                "balance-above-amount",
                "loan",
                Suits::anyRow,
                s -> s.row().set("balance", s.row().money("amount").add(BigDecimal.valueOf(3_000))),
                "Q-lists-24-loan-balance");
        faults.household(
                "loan-to-a-stranger",
                Suits::plain,
                s -> s.hit("Q-lists-25-loan-unregistered", terms(s, Changing.stranger(s.home(), "loan"))));
        faults.household(
                "post-of-a-stranger",
                Suits::plain,
                s -> s.hit(
                        "Q-lists-26-post-unregistered",
                        Changing.stranger(s.home(), "public_post")
                                .set("post", "保洁员")
                                .set("agreed_from", s.ago(200))
                                .set("agreed_until", s.asOf().plusDays(90))
                                .set("monthly", 600)
                                .set("attendance_ok", true)));
        faults.member(
                "post-ended-before-it-began",
                (home, m) -> !home.rows("public_post", m).isEmpty(),
                s -> {
                    Row post = s.home().rows("public_post", s.member()).get(0);
                    s.hit(
                            "Q-lists-27-post-dates",
                            post.set("agreed_until", post.day("agreed_from").minusDays(9)));
                },
                "Q-labour-26-post-not-listed");
    }

    static boolean borrower(Member member) {
        return grown(member)
                && (member.row().is("labour", "ordinary") || member.row().is("labour", "skilled"));
    }

    static Row loan(Scene scene, Member member) {
        return terms(scene, scene.home().add("loan", member));
    }

    static Row terms(Scene scene, Row loan) {
        return loan.set("loan_id", "样例贷X" + scene.home().id())
                .set("amount", 20_000)
                .set("rate", 3.85)
                .set("granted_on", scene.ago(200))
                .set("due_on", scene.asOf().plusDays(400))
                .set("balance", 20_000)
                .set("overdue_amount", 0)
                .set("purpose", "养殖");
    }
}
