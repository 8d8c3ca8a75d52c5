package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/** Lists of civil affairs and police against the register. */
final class ListFaults {
    private ListFaults() {}

    static void list(FaultList faults) {
        flags(faults);
        children(faults);
        police(faults);
    }

    private static void flags(FaultList faults) {
        faults.member(
                "relief-in-record-only",
                (home, m) -> home.onDibao() && home.active().size() > 1 && sound(m),
                s -> {
                    s.home().remove("dibao", s.member());
                    boolean claim = s.home().onFile();
                    s.hitIf(!claim && assisted(s), "E-assistance-leak", s.person());
                    s.hitIf(!claim, "E-premium-leak", s.person());
                },
                "Q-lists-03-dibao-flag-only");
        faults.member(
                "relief-on-list-only",
                (home, m) -> home.onDibao() && home.active().size() > 1 && sound(m),
                s -> s.person().set("on_dibao", false),
                "Q-lists-04-dibao-list-only");
        faults.member(
                "destitute-in-record-only",
                (home, m) -> m.row().yes("on_tekun"),
                s -> {
                    s.home().remove("tekun", s.member());
                    boolean claim = s.home().onFile() || s.member().ill("disabled");
                    s.hitIf(!claim, "E-premium-leak", s.person());
                    boolean listed =
                            !s.home().rows("serious_illness", s.member()).isEmpty();
                    s.hitIf(!s.home().onFile() && !listed && assisted(s), "E-assistance-leak", s.person());
                },
                "Q-lists-05-tekun-flag-only");
        faults.member(
                "destitute-on-list-only",
                (home, m) -> m.row().yes("on_tekun") && sound(m) && !home.everMonitored(),
                s -> s.person().set("on_tekun", false),
                "Q-lists-06-tekun-list-only");
        faults.member(
                "relief-and-destitute",
                (home, m) -> m.row().yes("on_tekun") && sound(m) && !home.everMonitored(),
                s -> {
                    s.person().set("on_dibao", true);
                    dibaoRow(s.home(), s.member());
                    Row income = Purse.thisYear(s.home());
                    income.set("dibao_money", 100)
                            .set("tekun_money", income.money("tekun_money").subtract(BigDecimal.valueOf(100)));
                },
                "Q-lists-07-dibao-and-tekun");
    }

    private static void children(FaultList faults) {
        faults.member(
                "orphan-in-record-only",
                (home, m) -> m.age() < 18 && !home.rows("orphan", m).isEmpty() && (home.onFile() || home.onDibao()),
                s -> s.home().remove("orphan", s.member()),
                "Q-lists-08-orphan-flag-only");
        faults.member(
                "orphan-on-list-only",
                (home, m) -> m.age() < 18
                        && !home.rows("orphan", m).isEmpty()
                        && home.rows("school_aid", m).isEmpty(),
                s -> s.person().set("orphan", false).set("unsupported_child", false),
                "Q-lists-09-orphan-list-only");
        faults.member(
                "left-behind-in-record-only",
                (home, m) -> m.row().yes("left_behind"),
                s -> s.home().remove("left_behind_child", s.member()),
                "E-care-agreement-gap",
                "Q-lists-10-left-behind-flag-only");
        faults.member(
                "left-behind-on-list-only",
                (home, m) -> m.row().yes("left_behind"),
                s -> s.person().set("left_behind", false),
                "Q-lists-11-left-behind-list-only");
    }

    private static void police(FaultList faults) {
        faults.member(
                "moved-out-but-counted",
                (home, m) -> plain(home) && grown(m),
                s -> event(s, "moved_out", 60),
                "Q-lists-12-moved-out");
        faults.member(
                "in-prison-but-at-work",
                (home, m) -> plain(home) && m.works(),
                s -> event(s, "prison", 90),
                "Q-lists-13-prison");
        faults.member(
                "in-the-army-but-at-home",
                (home, m) -> plain(home) && m.male() && m.age() >= 18 && m.age() < 27,
                s -> event(s, "army", 200),
                "Q-lists-14-army");
        faults.member(
                "dead-but-counted",
                (home, m) -> plain(home) && m.age() >= 60 && m.age() < 70 && idle(m) && healthy(m),
                s -> {
                    s.home().remove("pension", s.member());
                    s.home().add("death", s.member()).set("died_on", s.ago(30)).set("source", "police");
                    boolean due = ChronoUnit.MONTHS.between(s.member().birth(), s.asOf()) >= 723;
                    s.hitIf(due, "E-pension-gap", s.person());
                },
                "Q-lists-01-dead-member");
    }

    private static boolean assisted(Scene scene) {
        int year = scene.asOf().getYear();
        return scene.home().rows("medical_settlement", scene.member()).stream()
                .anyMatch(row -> row.money("assistance_paid").signum() > 0
                        && row.day("settled_on").getYear() == year);
    }

    private static void event(Scene scene, String event, int ago) {
        scene.home().add("police_event", scene.member()).set("event", event).set("happened_on", scene.ago(ago));
    }

    private static Row dibaoRow(Home home, Member member) {
        return home.add("dibao", member)
                .set("class", "b")
                .set("since", home.setting().ago(500))
                .set("monthly", 400)
                .set("persons", 1);
    }

    /** Not disabled, not at school: no other policy hangs on the relief. */
    static boolean sound(Member member) {
        return !member.ill("disabled") && !member.ill("serious") && !member.inSchool() && member.age() >= 16;
    }
}
