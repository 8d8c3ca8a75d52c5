package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Treatment in hospital and how its cost was shared: insurance, serious-illness insurance, assistance, the patient. */
final class Healing implements Step {
    private static final int SERIOUS_FROM = 16_000;
    private static final int SERIOUS_FROM_POOR = 8_000;

    @Override
    public void shape(Home home, Dice dice) {
        long selfPaid = 0;
        for (Member member : home.members()) {
            member.set("medical_assistance", false);
            if (member.ill("serious") || (member.ill("chronic") && dice.chance(home.everMonitored() ? 0.6 : 0.25))) {
                selfPaid += settle(home, member, dice);
            }
        }
        home.household().set("self_paid_spending", selfPaid).set("insurance_payout", 0);
    }

    private long settle(Home home, Member member, Dice dice) {
        boolean poor = home.onRelief() || home.supported();
        int total = member.ill("serious") ? dice.round(9_000, 26_000, 10) : dice.round(2_000, 6_000, 10);
        int scope = total * 9 / 10;
        int basic = scope * 7 / 10;
        int serious = Math.max(0, scope - basic - (poor ? SERIOUS_FROM_POOR : SERIOUS_FROM)) * 6 / 10;
        int rest = scope - basic - serious;
        int assistance = poor ? rest * 7 / 10 : 0;
        Row row = home.add("medical_settlement", member);
        row.set("settled_on", home.setting().ago(dice.between(15, 250)))
                .set("hospital", dice.chance(0.6) ? "衡阳县样例医院" : home.village().township() + "卫生院")
                .set("total", total)
                .set("in_scope", scope)
                .set("basic_paid", basic)
                .set("serious_paid", serious)
                .set("assistance_paid", assistance)
                .set("self_paid", total - basic - serious - assistance);
        if (assistance > 0) {
            member.set("medical_assistance", true);
        }
        return (long) total - basic - serious - assistance;
    }
}
