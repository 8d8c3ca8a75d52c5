package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.math.BigDecimal;

/** Income that is missing, does not add up, or does not fit the household. */
final class IncomeFaults {
    private IncomeFaults() {}

    static void list(FaultList faults) {
        rows(faults);
        sums(faults);
        work(faults);
        transfers(faults);
        pensions(faults);
        levels(faults);
    }

    private static void rows(FaultList faults) {
        faults.household(
                "no-income-row", Suits::lifted, s -> s.home().drop(Purse.thisYear(s.home())), "Q-income-01-no-row");
        faults.household(
                "two-income-rows",
                Suits::plain,
                s -> {
                    Row copy = Changing.copy(s.home(), Purse.thisYear(s.home()));
                    Purse.total(copy.set(
                            "operating_cost", copy.money("operating_cost").add(BigDecimal.valueOf(60))));
                },
                "Q-income-02-two-rows");
        faults.household(
                "income-of-next-year",
                Suits::plain,
                s -> Changing.copy(s.home(), Purse.thisYear(s.home()))
                        .set("year", s.home().setting().year() + 1),
                "Q-income-17-future-year");
        faults.household(
                "income-item-missing",
                home -> lifted(home),
                s -> Purse.thisYear(s.home()).blank("property"),
                "Q-income-18-parts-missing");
    }

    private static void sums(FaultList faults) {
        faults.household(
                "per-head-wrong",
                Suits::plain,
                s -> s.household()
                        .set(
                                "income_per_head",
                                s.household().money("income_per_head").add(BigDecimal.valueOf(600))),
                "Q-income-06-per-head");
        faults.household(
                "net-income-wrong",
                Suits::plain,
                s -> Purse.thisYear(s.home())
                        .set("stated_net", Purse.net(Purse.thisYear(s.home())).add(BigDecimal.valueOf(800))),
                "Q-income-07-stated-net");
        faults.household(
                "income-halved",
                Suits::lifted,
                s -> {
                    Row last = Purse.lastYear(s.home());
                    BigDecimal more = Purse.net(last).multiply(BigDecimal.valueOf(2));
                    Purse.total(last.set(
                            "operating_income", last.money("operating_income").add(more)));
                },
                "Q-income-05-halved");
    }

    private static void work(FaultList faults) {
        faults.household(
                "wages-without-work",
                home -> plain(home) && home.members().stream().allMatch(Suits::idle),
                s -> shift(s.home(), "operating_income", "wages", BigDecimal.valueOf(800)),
                "Q-income-08-wages-no-work");
        faults.household(
                "work-without-wages",
                home -> plain(home) && hired(home),
                s -> shift(
                        s.home(), "wages", "property", Purse.thisYear(s.home()).money("wages")),
                "Q-income-09-work-no-wages");
        faults.household(
                "tiny-wages",
                home -> plain(home) && hired(home),
                s -> shift(
                        s.home(),
                        "wages",
                        "property",
                        Purse.thisYear(s.home()).money("wages").subtract(BigDecimal.valueOf(60))),
                "Q-income-10-tiny-wages");
    }

    private static void transfers(FaultList faults) {
        faults.household(
                "relief-without-money",
                Home::onDibao,
                s -> shift(
                        s.home(),
                        "dibao_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("dibao_money")),
                "Q-income-11-dibao-no-money");
        faults.household(
                "money-without-relief",
                Suits::plain,
                s -> shift(s.home(), "operating_income", "dibao_money", BigDecimal.valueOf(500)),
                "Q-income-12-money-no-dibao");
        faults.household(
                "destitute-without-money",
                Home::onTekun,
                s -> shift(
                        s.home(),
                        "tekun_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("tekun_money")),
                "Q-income-13-tekun-no-money");
        faults.household(
                "money-without-destitute",
                Suits::plain,
                s -> shift(s.home(), "operating_income", "tekun_money", BigDecimal.valueOf(500)),
                "Q-income-14-money-no-tekun");
    }

    private static void pensions(FaultList faults) {
        faults.household(
                "pensioner-without-money",
                home -> plain(home) && home.any(m -> m.age() >= 61),
                s -> shift(
                        s.home(),
                        "pension_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("pension_money")),
                "Q-income-15-pension-no-money");
        faults.household(
                "money-without-pensioner",
                home -> plain(home) && young(home),
                s -> shift(s.home(), "operating_income", "pension_money", BigDecimal.valueOf(500)),
                "Q-income-16-money-no-pensioner");
    }

    private static void levels(FaultList faults) {
        faults.household(
                "far-above-the-village",
                home -> plain(home) && hired(home),
                s -> Changing.netPerHead(s.home(), 260_000),
                "Q-income-04-above-median");
        faults.household(
                "no-income",
                home -> lifted(home) && sound(home),
                s -> {
                    Changing.netPerHead(s.home(), -50);
                    s.hit("Q-income-05-halved", s.household());
                    s.hit("E-dibao-gap", s.household());
                },
                "Q-income-03-not-positive",
                "C1a-income-not-over-line");
    }

    /** Moves money from one item to another; the net income stays. */
    private static void shift(Home home, String from, String to, BigDecimal yuan) {
        Row income = Purse.thisYear(home);
        income.set(from, income.money(from).subtract(yuan))
                .set(to, income.money(to).add(yuan));
    }

    private static boolean hired(Home home) {
        return home.any(m -> m.works() && m.row().is("work_kind", "hired"));
    }

    private static boolean young(Home home) {
        return home.members().stream().allMatch(m -> m.age() < 60 && !m.row().yes("pension_employee"));
    }

    /** Nobody is ill or disabled, so that only the income is at fault. */
    static boolean sound(Home home) {
        return home.active().stream().noneMatch(m -> m.ill("serious") || m.severelyDisabled())
                && home.hasLabour()
                && home.active().stream().noneMatch(Member::works);
    }
}
