package camphor.sample.fault;

import static camphor.sample.fault.Suits.grown;
import static camphor.sample.fault.Suits.healthy;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Relief that does not reach those entitled, and money that reaches others. */
final class ReliefFaults {
    private ReliefFaults() {}

    static void list(FaultList faults) {
        dibao(faults);
        tekun(faults);
        disability(faults);
        disabilityLeaks(faults);
        age(faults);
        pensions(faults);
        children(faults);
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

    private static void tekun(FaultList faults) {
        faults.member(
                "destitute-but-able",
                (home, m) -> plain(home)
                        && home.members().size() == 1
                        && ableMan(m)
                        && home.rows("medical_settlement").isEmpty(),
                ReliefFaults::keep,
                "E-tekun-leak-able");
        faults.member(
                "destitute-with-able-son",
                (home, m) -> plain(home)
                        && m.relation("head")
                        && m.row().is("labour", "weak")
                        && !m.works()
                        && !m.ill("disabled")
                        && home.rows("medical_settlement", m).isEmpty()
                        && home.any(ReliefFaults::ableSon)
                        && !home.any(Suits::compulsory),
                ReliefFaults::keep,
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

    private static void disability(FaultList faults) {
        faults.member(
                "living-subsidy-missing",
                (home, m) -> paid(home, m, "living") != null,
                s -> s.home().drop(required(s, "living")),
                "E-disability-living-gap");
        faults.member(
                "living-subsidy-short",
                (home, m) -> paid(home, m, "living") != null,
                s -> required(s, "living").set("amount", 40),
                "E-disability-living-short");
        faults.member(
                "care-subsidy-missing",
                (home, m) -> paid(home, m, "care") != null && !m.row().yes("on_tekun"),
                s -> s.home().drop(required(s, "care")),
                "E-disability-care-gap");
        faults.member(
                "care-subsidy-short",
                (home, m) -> paid(home, m, "care") != null,
                s -> required(s, "care").set("amount", 30),
                "E-disability-care-short");
    }

    private static void disabilityLeaks(FaultList faults) {
        faults.member(
                "living-subsidy-without-relief",
                (home, m) -> plain(home) && m.ill("disabled"),
                s -> subsidy(s, "living"),
                "E-disability-living-leak");
        faults.member(
                "care-subsidy-of-light-grade",
                (home, m) -> m.row().whole("disability_grade") == 4,
                s -> subsidy(s, "care"),
                "E-disability-care-leak");
        faults.member(
                "care-subsidy-of-the-dead",
                (home, m) -> plain(home)
                        && paid(home, m, "care") != null
                        && gone(m)
                        && home.rows("age_subsidy", m).isEmpty(),
                s -> leave(s, "disability_subsidy"),
                "E-disability-leak-dead");
    }

    private static void age(FaultList faults) {
        faults.member(
                "age-subsidy-missing",
                (home, m) -> m.age() >= 81,
                s -> s.home().remove("age_subsidy", s.member()),
                "E-age-subsidy-gap");
        faults.member(
                "age-subsidy-short",
                (home, m) -> m.age() >= 80,
                s -> s.home().rows("age_subsidy", s.member()).get(0).set("amount", 20),
                "E-age-subsidy-short");
        faults.member(
                "age-subsidy-too-early",
                (home, m) -> m.age() >= 65 && m.age() < 79,
                s -> s.home()
                        .add("age_subsidy", s.member())
                        .set("paid_on", s.asOf().withDayOfMonth(10))
                        .set("amount", 50),
                "E-age-subsidy-leak");
        faults.member(
                "age-subsidy-of-the-dead",
                (home, m) -> plain(home) && m.age() >= 80 && gone(m) && !m.ill("disabled"),
                s -> leave(s, "age_subsidy"),
                "E-age-subsidy-leak-dead");
    }

    private static void pensions(FaultList faults) {
        faults.member(
                "pension-not-paid",
                (home, m) -> plain(home) && m.age() >= 61 && m.row().yes("pension_resident"),
                s -> s.home().remove("pension", s.member()),
                "E-pension-gap");
        faults.member(
                "pension-too-early",
                (home, m) -> plain(home) && grown(m) && m.row().yes("pension_resident"),
                s -> s.home()
                        .add("pension", s.member())
                        .set("paid_on", s.asOf().withDayOfMonth(10))
                        .set("amount", 113),
                "E-pension-leak");
        faults.member(
                "pension-of-the-dead",
                (home, m) -> plain(home) && m.age() >= 61 && m.age() < 80 && gone(m) && !m.ill("disabled"),
                s -> leave(s, "pension"),
                "E-pension-leak-dead");
    }

    private static void children(FaultList faults) {
        faults.row("agreement-not-signed", "left_behind_child", Suits::anyRow, s -> {
            s.row().blank("agreement_on").blank("agreement_until");
            s.hit("E-care-agreement-gap", child(s));
        });
        faults.row(
                "agreement-ended-before-signed",
                "left_behind_child",
                Suits::anyRow,
                s -> {
                    s.row().set("agreement_until", s.row().day("agreement_on").minusDays(12));
                    s.hit("E-care-agreement-gap", child(s));
                },
                "Q-lists-28-agreement-dates");
    }

    private static void incomes(FaultList faults) {
        faults.household(
                "low-income-without-labour",
                home -> home.onDibao()
                        && !home.onFile()
                        && home.active().stream().allMatch(m -> healthy(m) && m.age() >= 16),
                s -> {
                    s.home().remove("dibao");
                    s.home()
                            .members()
                            .forEach(m -> m.set("on_dibao", false).set("labour", m.age() < 60 ? "ordinary" : "none"));
                    Purse.thisYear(s.home()).set("dibao_money", 0);
                    Changing.netPerHead(s.home(), 5_600);
                    s.home()
                            .rows("insured")
                            .forEach(row -> row.set("subsidised", false).set("subsidy", 0));
                    s.hit("C1a-income-not-over-line", s.household());
                    s.hitIf(!s.home().hasLabour(), "S2.5a-no-labour", s.household());
                });
        faults.household(
                "low-income-and-ill",
                home -> plain(home) && home.hasLabour() && home.any(m -> m.ill("serious") || m.severelyDisabled()),
                s -> {
                    Changing.netPerHead(s.home(), 5_600);
                    s.hit("C1a-income-not-over-line", s.household());
                    s.hit("S3.1h-to-be-judged", s.household());
                },
                "S2.5c-ill-or-disabled");
    }

    private static Row child(Scene scene) {
        return scene.home()
                .first(m -> m.key().equals(scene.row().text("id_number")))
                .orElseThrow()
                .row();
    }

    /** So well off a head that relief is looked at again, and nobody left whose illness explains it. */
    private static boolean wealthy(Home home) {
        return home.household().money("income_per_head").intValue() >= 17_200
                && home.active().stream().noneMatch(ReliefFaults::burden);
    }

    private static boolean burden(Member member) {
        return member.ill("serious") || member.severelyDisabled();
    }

    private static boolean gone(Member member) {
        return member.relation("mother") || member.relation("father");
    }

    /** The member has died half a year ago; everything stopped but one payment. */
    private static void leave(Scene scene, String paid) {
        List<Row> kept = new ArrayList<>(scene.home().rows(paid, scene.member()));
        kept.addAll(scene.home().rows("disability_certificate", scene.member()));
        Changing.leave(scene.home(), scene.member(), scene.ago(190), "death");
        kept.forEach(row -> Changing.copy(scene.home(), row));
        scene.home().add("death", scene.member()).set("died_on", scene.ago(200)).set("source", "police");
    }

    private static void subsidy(Scene scene, String kind) {
        LocalDate paid = scene.asOf().withDayOfMonth(10);
        scene.home()
                .add("disability_subsidy", scene.member())
                .set("kind", kind)
                .set("paid_on", paid)
                .set("amount", 70);
    }

    private static @Nullable Row paid(Home home, Member member, String kind) {
        return home.rows("disability_subsidy", member).stream()
                .filter(row -> row.is("kind", kind))
                .findFirst()
                .orElse(null);
    }

    private static Row required(Scene scene, String kind) {
        return Objects.requireNonNull(paid(scene.home(), scene.member(), kind));
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
