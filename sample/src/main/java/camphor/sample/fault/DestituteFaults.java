package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;

/** The destitute: able, dead, with an able son, or not kept. */
final class DestituteFaults {
    private DestituteFaults() {}

    static void list(FaultList faults) {
        tekun(faults);
    }

    private static void tekun(FaultList faults) {
        faults.member(
                "destitute-but-able",
                (home, m) -> plain(home)
                        && home.members().size() == 1
                        && ableMan(m)
                        && home.rows("medical_settlement").isEmpty(),
                DestituteFaults::keep,
                "E-tekun-leak-able");
        faults.member(
                "destitute-with-able-son",
                (home, m) -> plain(home)
                        && m.relation("head")
                        && m.row().is("labour", "weak")
                        && !m.works()
                        && !m.ill("disabled")
                        && home.rows("medical_settlement", m).isEmpty()
                        && home.any(DestituteFaults::ableSon)
                        && !home.any(Suits::compulsory),
                DestituteFaults::keep,
                "E-tekun-leak-children");
        faults.member(
                "destitute-not-kept",
                (home, m) -> m.row().yes("on_tekun")
                        && m.age() >= 62
                        && !m.ill("disabled")
                        && home.rows("medical_settlement").isEmpty()
                        && !home.onFile(),
                s -> {
                    s.home().remove("tekun", s.member());
                    s.person().set("on_tekun", false);
                    Purse.thisYear(s.home()).set("tekun_money", 0);
                    Changing.netPerHead(s.home(), 3_000);
                    s.home()
                            .rows("insured")
                            .forEach(row -> row.set("subsidised", false).set("subsidy", 0));
                    s.hit("E-dibao-gap", s.household());
                    s.hit("C1a-income-not-over-line", s.household());
                },
                "E-tekun-gap");
        faults.row(
                "destitute-dead",
                "tekun",
                (home, row) -> home.onTekun() && home.members().size() == 1,
                s -> {
                    s.home()
                            .add("death", s.home().head())
                            .set("died_on", s.ago(25))
                            .set("source", "health");
                    s.hit("Q-lists-01-dead-member", s.home().head().row());
                },
                "E-tekun-leak-dead");
    }

    /** Lately taken in as destitute. */
    private static void keep(Scene scene) {
        scene.person().set("on_tekun", true);
        scene.home()
                .add("tekun", scene.member())
                .set("mode", "dispersed")
                .set("since", scene.ago(60))
                .set("monthly", 600);
        Row income = Purse.thisYear(scene.home());
        income.set("tekun_money", 100)
                .set("operating_income", income.money("operating_income").intValue() - 100);
    }

    private static boolean ableMan(Member member) {
        return member.age() < 60
                && !member.away()
                && (member.row().is("labour", "ordinary") || member.row().is("labour", "skilled"));
    }

    private static boolean ableSon(Member member) {
        return member.relation("son")
                && (member.row().is("labour", "ordinary") || member.row().is("labour", "skilled"));
    }
}
