package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;

/** Monitoring: clue, recognition, and removal of the risk. Comes early, since policies ask who is monitored. */
final class Watching implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        Row household = home.household();
        boolean labour = home.any(Member::canWork);
        if (!labour && home.onRelief() && dice.chance(0.14)) {
            household.set("monitoring_kind", home.lifted() ? "unstable" : "marginal");
        }
        household.set("no_labour_flag", home.everMonitored() && !labour);
        if (!home.everMonitored()) {
            return;
        }
        boolean removed = labour && dice.chance(0.4);
        LocalDate recognised = home.setting().ago(removed ? dice.between(330, 600) : dice.between(40, 300));
        household
                .set("clue_source", dice.chance(0.2) ? "farmer" : dice.chance(0.5) ? "staff" : "department")
                .set("clue_on", recognised.minusDays(dice.between(9, 14)))
                .set("recognised_on", recognised)
                .set("contact_name", home.head().row().get("name"))
                .set("contact_phone", home.head().row().get("phone"));
        if (removed) {
            household
                    .set("risk_removed_on", recognised.plusDays(dice.between(200, 320)))
                    .set("removal_kind", "steady");
        }
        home.members().forEach(member -> member.set("recognised_on", recognised));
    }
}
