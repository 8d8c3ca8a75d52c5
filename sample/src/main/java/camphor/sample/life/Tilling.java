package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Land, industries and the small loans that feed them. */
final class Tilling implements Step {
    private static final List<String> INDUSTRIES = List.of("speciality", "support_1", "support_2", "other");
    private static final List<String> PURPOSES = List.of("油茶种植", "生猪养殖", "水稻种植", "养鸡", "购买农机");

    @Override
    public void shape(Home home, Dice dice) {
        land(home, dice);
        boolean able = home.any(Member::canWork) && !home.onRelief() && dice.chance(home.supported() ? 0.6 : 0.3);
        Row household = home.household();
        household
                .set("cooperative", able && dice.chance(0.3))
                .set("leading_firm", able && dice.chance(0.2))
                .set("led_by_entrepreneur", able && dice.chance(0.2))
                .set("industry_wish", able)
                .set("industry_able", able)
                .set("loan_wish", false);
        if (able) {
            String industry = dice.pick(INDUSTRIES);
            household.set("industries", Set.of(industry)).set("industry_outcome", dice.chance(0.7) ? "good" : "fair");
            if (home.onFile()) {
                help(home, industry, dice);
            }
        }
    }

    private void land(Home home, Dice dice) {
        int arable = dice.between(10, 60);
        home.household()
                .set("arable_land", arable / 10.0)
                .set("irrigated_land", arable * 7 / 100.0)
                .set("forest_land", dice.between(0, 120) / 10.0)
                .set("returned_forest", dice.between(0, 20) / 10.0)
                .set("orchard", dice.between(0, 15) / 10.0)
                .set("pasture", 0)
                .set("water_area", dice.between(0, 8) / 10.0);
    }

    private void help(Home home, String industry, Dice dice) {
        home.add("industry_aid")
                .set("industry", industry)
                .set("amount", dice.round(500, 3000, 100))
                .set("paid_on", home.setting().ago(dice.between(20, 200)));
        Optional<Member> borrower = home.first(member -> member.canWork() && member.age() >= 20 && member.age() < 58);
        if (borrower.isPresent() && home.supported() && !home.onDibao() && dice.chance(0.3)) {
            borrow(home, borrower.get(), dice);
        }
    }

    private void borrow(Home home, Member borrower, Dice dice) {
        LocalDate granted = home.setting().ago(dice.chance(0.6) ? dice.between(20, 220) : dice.between(400, 700));
        int amount = dice.round(10_000, 50_000, 5_000);
        home.household().set("loan_wish", true);
        home.add("loan_application", borrower)
                .set("applied_on", granted.minusDays(dice.between(5, 20)))
                .set("amount", amount)
                .set("granted", true);
        home.add("loan", borrower)
                .set("loan_id", "样例贷" + home.id())
                .set("amount", amount)
                .set("rate", 3.85)
                .set("granted_on", granted)
                .set("due_on", granted.plusYears(3))
                .set("balance", amount)
                .set("overdue_amount", 0)
                .set("purpose", dice.pick(PURPOSES));
    }
}
