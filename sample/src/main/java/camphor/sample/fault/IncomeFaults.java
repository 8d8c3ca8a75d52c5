package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
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

    /** Moves money from one item to another; the net income stays. */
    static void shift(Home home, String from, String to, BigDecimal yuan) {
        Row income = Purse.thisYear(home);
        income.set(from, income.money(from).subtract(yuan))
                .set(to, income.money(to).add(yuan));
    }

    static boolean hired(Home home) {
        return home.any(m -> m.works() && m.row().is("work_kind", "hired"));
    }
}
