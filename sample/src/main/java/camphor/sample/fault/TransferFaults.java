package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import java.math.BigDecimal;

/** Transfers that the household does not bear out, and incomes out of all proportion. */
final class TransferFaults {
    private TransferFaults() {}

    static void list(FaultList faults) {
        transfers(faults);
        pensions(faults);
        levels(faults);
    }

    private static void transfers(FaultList faults) {
        faults.household(
                "relief-without-money",
                Home::onDibao,
                s -> IncomeFaults.shift(
                        s.home(),
                        "dibao_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("dibao_money")),
                "Q-income-11-dibao-no-money");
        faults.household(
                "money-without-relief",
                Suits::plain,
                s -> IncomeFaults.shift(s.home(), "operating_income", "dibao_money", BigDecimal.valueOf(500)),
                "Q-income-12-money-no-dibao");
        faults.household(
                "destitute-without-money",
                Home::onTekun,
                s -> IncomeFaults.shift(
                        s.home(),
                        "tekun_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("tekun_money")),
                "Q-income-13-tekun-no-money");
        faults.household(
                "money-without-destitute",
                Suits::plain,
                s -> IncomeFaults.shift(s.home(), "operating_income", "tekun_money", BigDecimal.valueOf(500)),
                "Q-income-14-money-no-tekun");
    }

    private static void pensions(FaultList faults) {
        faults.household(
                "pensioner-without-money",
                home -> plain(home) && home.any(m -> m.age() >= 61),
                s -> IncomeFaults.shift(
                        s.home(),
                        "pension_money",
                        "other_transfers",
                        Purse.thisYear(s.home()).money("pension_money")),
                "Q-income-15-pension-no-money");
        faults.household(
                "money-without-pensioner",
                home -> plain(home) && young(home),
                s -> IncomeFaults.shift(s.home(), "operating_income", "pension_money", BigDecimal.valueOf(500)),
                "Q-income-16-money-no-pensioner");
    }

    private static void levels(FaultList faults) {
        faults.household(
                "far-above-the-village",
                home -> plain(home) && IncomeFaults.hired(home),
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

    private static boolean young(Home home) {
        return home.members().stream().allMatch(m -> m.age() < 60 && !m.row().yes("pension_employee"));
    }

    /** Nobody is ill or disabled, so that only the income is at fault. */
    static boolean sound(Home home) {
        return home.active().stream().noneMatch(m -> m.ill("serious") || m.severelyDisabled())
                && home.any(Member::canWork)
                && home.active().stream().noneMatch(Member::works);
    }
}
