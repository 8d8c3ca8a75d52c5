package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;
import static camphor.sample.fault.Suits.unlisted;

import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Members who came, left, or were never counted. */
final class MembershipFaults {
    private MembershipFaults() {}

    static void list(FaultList faults) {
        counts(faults);
        leaving(faults);
        joining(faults);
    }

    private static void counts(FaultList faults) {
        faults.household(
                "members-miscounted",
                Suits::plain,
                s -> s.household().set("stated_members", s.household().whole("stated_members") + 1),
                "Q-household-05-stated-members");
        faults.household(
                "nobody-left",
                home -> plain(home) && home.members().size() == 1,
                s -> {
                    Changing.leave(s.home(), s.home().head(), s.ago(60), "moved_out");
                    s.home().lists().remove("income");
                    s.household().blank("income_per_head");
                },
                "Q-household-06-no-members");
        faults.household(
                "only-children-left",
                home -> plain(home) && parentAndChild(home),
                s -> {
                    Changing.leave(s.home(), s.home().head(), s.ago(60), "moved_out");
                    s.hit("Q-household-01-no-head", s.household());
                },
                "Q-household-07-minors-only");
    }

    private static void leaving(FaultList faults) {
        faults.member(
                "left-without-reason",
                (home, m) -> home.onFile() && parent(m),
                s -> Changing.leave(s.home(), s.member(), s.ago(50), null),
                "Q-household-21-left-without-reason");
        faults.member(
                "reason-without-date",
                (home, m) -> home.onFile() && parent(m),
                s -> s.person().set("removed_reason", "moved_out"),
                "Q-household-22-reason-without-date");
        faults.member(
                "left-by-birth",
                (home, m) -> parent(m),
                s -> Changing.leave(s.home(), s.member(), s.ago(50), "birth"),
                "Q-household-23-leaving-reason-wrong");
        faults.member(
                "left-in-future",
                (home, m) -> parent(m),
                s -> Changing.leave(s.home(), s.member(), s.asOf().plusDays(40), "moved_out"),
                "Q-household-24-left-at-odd-date");
        faults.member(
                "death-not-listed",
                (home, m) -> parent(m),
                s -> Changing.leave(s.home(), s.member(), s.ago(90), "death"),
                "Q-lists-02-death-not-listed");
    }

    private static void joining(FaultList faults) {
        faults.member(
                "joined-by-death",
                (home, m) -> small(home, m),
                s -> s.person().set("added_on", s.ago(100)).set("added_reason", "death"),
                "Q-household-25-joining-reason-wrong");
        faults.member(
                "joined-before-birth",
                (home, m) -> small(home, m),
                s -> s.person().set("added_on", s.member().birth().minusDays(8)).set("added_reason", "birth"),
                "Q-household-26-joined-before-birth");
        faults.member(
                "born-entered-late",
                (home, m) -> small(home, m),
                s -> s.person()
                        .set("added_on", s.member().birth().plusMonths(15))
                        .set("added_reason", "birth"),
                "Q-household-27-late-birth-entry");
    }

    private static boolean parent(Member member) {
        return member.relation("mother") || member.relation("father");
    }

    private static boolean parentAndChild(Home home) {
        Member last = home.members().get(home.members().size() - 1);
        return home.members().size() == 2 && last.age() < 16 && (last.relation("son") || last.relation("daughter"));
    }

    private static boolean small(Home home, Member member) {
        return plain(home) && member.age() >= 2 && member.age() < 6 && unlisted(home, member);
    }
}
