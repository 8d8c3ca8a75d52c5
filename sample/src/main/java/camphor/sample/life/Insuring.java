package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Basic medical insurance of this year and the next, pension insurance, and who pays the premium. */
final class Insuring implements Step {
    private static final int PREMIUM = 320;

    @Override
    public void shape(Home home, Dice dice) {
        for (Member member : home.members()) {
            boolean employee = member.works() && member.row().is("work_kind", "hired") && dice.chance(0.06);
            medical(home, member, employee, dice);
            pension(home, member, employee);
        }
    }

    private void medical(Home home, Member member, boolean employee, Dice dice) {
        member.set("insured_resident", !employee)
                .set("insured_employee", employee)
                .set("insured_serious", true)
                .set("insured_commercial", dice.chance(0.1))
                .set("accident_insured", home.supported())
                .set("other_health_help", false);
        int year = home.setting().asOf().getYear();
        boolean poor = home.onRelief() || home.supported();
        for (int insured = year; insured <= year + 1; insured++) {
            home.add("insured", member)
                    .set("year", insured)
                    .set("kind", employee ? "employee" : "resident")
                    .set("paid_on", home.setting().ago(dice.between(2, 22)).minusYears(year + 1L - insured))
                    .set("subsidised", poor && !employee)
                    .set("subsidy", poor && !employee ? PREMIUM / 2 : 0);
        }
    }

    private void pension(Home home, Member member, boolean employee) {
        Row row = member.row();
        row.set("pension_employee", employee);
        row.set("pension_resident", member.age() >= 16 && !member.inSchool() && !employee);
        if (member.age() >= 60) {
            home.add("pension", member)
                    .set("paid_on", home.setting().asOf().withDayOfMonth(10))
                    .set("amount", Earning.PENSION_MONTHLY);
        }
    }
}
