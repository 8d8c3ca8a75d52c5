package camphor.sample.fault;

import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Low-income relief that does not reach those entitled, and relief of others. */
final class ReliefFaults {
    private ReliefFaults() {}

    static void list(FaultList faults) {
        dibao(faults);
        incomes(faults);
    }

    private static void dibao(FaultList faults) {
        faults.household(
                "relief-of-the-well-off",
                home -> home.onDibao()
                        && !home.everMonitored()
                        && home.active().stream().noneMatch(ReliefFaults::burden),
                s -> Changing.netPerHead(s.home(), 19_000),
                "E-dibao-leak");
        faults.member(
                "relief-of-the-dead",
                (home, m) -> m.row().yes("on_dibao")
                        && home.active().size() > 1
                        && !m.relation("head")
                        && m.age() >= 25
                        && m.age() < 80
                        && !m.ill("disabled"),
                s -> {
                    Row relief = s.home().rows("dibao", s.member()).get(0);
                    s.home().remove("pension", s.member());
                    s.home().add("death", s.member()).set("died_on", s.ago(20)).set("source", "police");
                    s.person().set("removed_on", s.ago(12)).set("removed_reason", "death");
                    s.home()
                            .rows("dibao")
                            .forEach(row -> row.set("persons", s.home().active().size()));
                    s.household().set("stated_members", s.home().active().size());
                    Purse.settle(s.home());
                    s.hit("E-dibao-leak-dead", relief);
                    s.hit("Q-lists-15-dibao-unregistered", relief);
                    s.hitIf(wealthy(s.home()), "E-dibao-leak", s.household());
                });
        faults.member(
                "relief-ended",
                (home, m) -> m.row().yes("on_dibao") && home.active().size() > 1 && !m.ill("disabled"),
                s -> {
                    s.home().rows("dibao", s.member()).get(0).set("until", s.ago(50));
                    s.person().set("on_dibao", false);
                },
                "W-dibao-ended");
    }

    private static void incomes(FaultList faults) {
        faults.household(
                "low-income-without-labour",
                home -> home.onDibao()
                        && !home.onFile()
                        && home.active().stream().allMatch(m -> healthy(m) && m.age() >= 16),
                s -> {
                    s.home().lists().remove("dibao");
                    s.home()
                            .members()
                            .forEach(m -> m.set("on_dibao", false).set("labour", m.age() < 60 ? "ordinary" : "none"));
                    Purse.thisYear(s.home()).set("dibao_money", 0);
                    Changing.netPerHead(s.home(), 5_600);
                    s.home()
                            .rows("insured")
                            .forEach(row -> row.set("subsidised", false).set("subsidy", 0));
                    s.hit("C1a-income-not-over-line", s.household());
                    s.hitIf(!s.home().any(Member::canWork), "S2.5a-no-labour", s.household());
                });
        faults.household(
                "low-income-and-ill",
                home -> plain(home)
                        && home.any(Member::canWork)
                        && home.any(m -> m.ill("serious") || m.severelyDisabled()),
                s -> {
                    Changing.netPerHead(s.home(), 5_600);
                    s.hit("C1a-income-not-over-line", s.household());
                    s.hit("S3.1h-to-be-judged", s.household());
                },
                "S2.5c-ill-or-disabled");
    }

    /** So well off a head that relief is looked at again, and nobody left whose illness explains it. */
    private static boolean wealthy(Home home) {
        return home.household().money("income_per_head").intValue() >= 17_200
                && home.active().stream().noneMatch(ReliefFaults::burden);
    }

    private static boolean burden(Member member) {
        return member.ill("serious") || member.severelyDisabled();
    }

    static void subsidy(Scene scene, String kind) {
        LocalDate paid = scene.asOf().withDayOfMonth(10);
        scene.home()
                .add("disability_subsidy", scene.member())
                .set("kind", kind)
                .set("paid_on", paid)
                .set("amount", 70);
    }

    static @Nullable Row paid(Home home, Member member, String kind) {
        return home.rows("disability_subsidy", member).stream()
                .filter(row -> row.is("kind", kind))
                .findFirst()
                .orElse(null);
    }
}
