package camphor.sample.fault;

import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.idle;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.row.Home;
import camphor.sample.row.Member;

/** Relations that cannot be: heads, spouses, parents and children. */
final class FamilyFaults {
    private FamilyFaults() {}

    static void list(FaultList faults) {
        heads(faults);
        spouses(faults);
        generations(faults);
        children(faults);
    }

    private static void heads(FaultList faults) {
        faults.household(
                "no-head",
                home -> plain(home) && childless(home),
                s -> s.home().head().set("relation", "other"),
                "Q-household-01-no-head");
        faults.household(
                "two-heads",
                home -> plain(home) && home.any(m -> m.relation("mother")),
                s -> {
                    s.home().first(m -> m.relation("mother")).orElseThrow().set("relation", "head");
                    s.hit("Q-identity-19-head-name", s.household());
                    s.hitIf(s.home().head().male(), "Q-household-04-head-spouse-sex", s.household());
                },
                "Q-household-02-two-heads");
        faults.member(
                "child-as-head",
                (home, m) -> plain(home) && loneParent(home) && m.age() >= 10 && m.age() < 18,
                s -> {
                    Member parent = s.home().head();
                    parent.set("relation", parent.male() ? "father" : "mother");
                    s.person().set("relation", "head");
                    s.household()
                            .set("head_name", s.person().get("name"))
                            .set("head_id_number", s.person().get("id_number"));
                },
                "Q-household-20-minor-head");
    }

    private static void spouses(FaultList faults) {
        faults.household(
                "two-spouses",
                home -> plain(home) && home.head().male() && home.any(FamilyFaults::grownDaughter),
                s -> s.home().first(FamilyFaults::grownDaughter).orElseThrow().set("relation", "spouse"),
                "Q-household-03-two-spouses");
        faults.household(
                "spouses-of-one-sex",
                home -> plain(home) && home.head().male() && home.any(m -> m.relation("spouse") && m.age() >= 30),
                s -> {
                    Member spouse = s.home().first(m -> m.relation("spouse")).orElseThrow();
                    spouse.set("sex", "male");
                    Changing.renumber(s.home(), spouse, Changing.number(spouse, spouse.birth(), true));
                },
                "Q-household-04-head-spouse-sex");
        faults.member(
                "wife-too-young",
                (home, m) -> plain(home) && m.relation("daughter_in_law") && healthy(m) && idle(m) && junior(m),
                s -> Changing.reborn(
                        s.home(),
                        s.member(),
                        s.asOf().minusYears(19).minusDays(s.dice().between(30, 90))),
                "Q-household-19-spouse-too-young");
    }

    private static void generations(FaultList faults) {
        faults.member(
                "mother-as-daughter",
                (home, m) -> plain(home) && m.relation("mother"),
                s -> s.person().set("relation", "daughter"),
                "Q-household-16-child-too-old");
        faults.member(
                "child-as-parent",
                (home, m) -> plain(home) && (m.relation("son") || m.relation("daughter")) && m.age() >= 18,
                s -> s.person().set("relation", s.member().male() ? "father" : "mother"),
                "Q-household-17-parent-too-young");
        faults.member(
                "son-as-grandson",
                (home, m) -> plain(home)
                        && m.relation("son")
                        && m.age() >= 18
                        && home.head().age() < m.age() + 30
                        && childless(home),
                s -> s.person().set("relation", "grandson"),
                "Q-household-18-grandchild-too-old");
    }

    private static void children(FaultList faults) {
        faults.member(
                "relation-missing",
                (home, m) -> plain(home) && m.relation("mother"),
                s -> s.person().blank("relation"),
                "Q-household-14-relation-missing");
        faults.member(
                "son-as-daughter",
                (home, m) -> plain(home) && m.relation("son") && m.age() >= 18,
                s -> s.person().set("relation", "daughter"),
                "Q-household-15-relation-sex");
    }

    private static boolean grownDaughter(Member member) {
        return member.relation("daughter") && member.age() >= 23;
    }

    private static boolean childless(Home home) {
        return home.active().stream().allMatch(m -> m.age() >= 18);
    }

    private static boolean loneParent(Home home) {
        return home.members().size() == 2 && !home.any(m -> m.relation("spouse"));
    }

    private static boolean junior(Member member) {
        return member.row().is("education", "junior") && IdentityNumbers.isValid(member.key());
    }
}
