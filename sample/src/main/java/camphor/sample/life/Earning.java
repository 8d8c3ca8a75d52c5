package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The income of this and of last accounting year, added up from wages, land and what the lists say was paid. */
final class Earning implements Step {
    static final int PENSION_MONTHLY = 113;
    static final int DISABILITY_MONTHLY = 70;
    private static final int COMFORTABLE = 7_200;
    private static final int SAFE = 6_900;

    @Override
    public void shape(Home home, Dice dice) {
        Row now = income(home, home.setting().year());
        fill(home, now, dice);
        Row before = income(home, home.setting().year() - 1);
        earlier(before, now, dice);
        Purse.settle(home);
    }

    private Row income(Home home, int year) {
        return home.add("income").set("year", year);
    }

    private void fill(Home home, Row income, Dice dice) {
        boolean farms = !home.onTekun();
        long wages = home.active().stream()
                .mapToLong(
                        m -> m.row().money("monthly_wage").longValue() * m.row().whole("work_months"))
                .sum();
        long acres = home.household().money("arable_land").longValue();
        long operating = !farms
                ? 0
                : 800
                        + acres * dice.between(400, 700)
                        + (home.household().has("industries") ? dice.round(3000, 9000, 100) : 0);
        income.set("wages", wages)
                .set("operating_income", operating)
                .set("operating_cost", operating * 3 / 10)
                .set("property", farms ? dice.round(0, 600, 50) : 0)
                .set("birth_control_grant", 0)
                .set("dibao_money", yearly(home, "dibao", "monthly"))
                .set("tekun_money", yearly(home, "tekun", "monthly"))
                .set("pension_money", yearly(home, "pension", "amount"))
                .set("ecology_money", home.household().money("returned_forest").longValue() * 20)
                .set(
                        "other_transfers",
                        yearly(home, "age_subsidy", "amount") + yearly(home, "disability_subsidy", "amount"));
        raise(home, income);
    }

    /** What is missing to a safe income comes from land and animals. */
    private void raise(Home home, Row income) {
        long enough = home.onRelief() ? SAFE : COMFORTABLE;
        long spent = home.household().money("self_paid_spending").longValue();
        long missing = enough * home.active().size() + spent - Purse.net(income).longValue();
        if (missing > 0) {
            long more = income.money("operating_income").longValue() + missing * 10 / 7 + 10;
            income.set("operating_income", more).set("operating_cost", more * 3 / 10);
        }
    }

    private void earlier(Row before, Row now, Dice dice) {
        int share = dice.between(86, 97);
        now.layout().facts().stream()
                .filter(fact -> "yuan".equals(fact.unit()))
                .forEach(fact -> before.set(
                        fact.id(),
                        now.money(fact.id())
                                .multiply(BigDecimal.valueOf(share))
                                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)));
        Purse.total(before);
    }

    private long yearly(Home home, String list, String fact) {
        return home.rows(list).stream()
                        .mapToLong(row -> row.money(fact).longValue())
                        .sum()
                * 12;
    }

    static boolean anybodyWorks(Home home) {
        return home.any(Member::works);
    }
}
