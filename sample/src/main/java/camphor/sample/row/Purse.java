package camphor.sample.row;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sums that follow from the items of an income row. */
public final class Purse {
    private Purse() {}

    public static BigDecimal net(Row income) {
        return income.money("wages")
                .add(income.money("operating_income"))
                .subtract(income.money("operating_cost"))
                .add(income.money("property"))
                .add(income.money("birth_control_grant"))
                .add(income.money("dibao_money"))
                .add(income.money("tekun_money"))
                .add(income.money("pension_money"))
                .add(income.money("ecology_money"))
                .add(income.money("other_transfers"));
    }

    /** Writes the net income that follows from the items. */
    public static void total(Row income) {
        income.set("stated_net", net(income));
    }

    /** The income row of the accounting year. */
    public static Row thisYear(Home home) {
        return ofYear(home, home.setting().year());
    }

    public static Row lastYear(Home home) {
        return ofYear(home, home.setting().year() - 1);
    }

    /** Totals this year's row anew, and the household's income per head with it. */
    public static void settle(Home home) {
        Row income = thisYear(home);
        total(income);
        int heads = Math.max(1, home.active().size());
        home.household().set("income_per_head", net(income).divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP));
    }

    private static Row ofYear(Home home, long year) {
        return home.rows("income").stream()
                .filter(row -> row.is("year", year))
                .findFirst()
                .orElseThrow();
    }
}
