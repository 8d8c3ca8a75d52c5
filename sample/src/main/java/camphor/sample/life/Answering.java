package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.chance.Names;
import camphor.sample.row.Home;

/** What the household answered when it was surveyed. */
final class Answering implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        home.household()
                .set("knows_how_to_apply", true)
                .set("knows_helper", true)
                .set("satisfaction", dice.chance(0.85) ? "satisfied" : "fairly_satisfied")
                .set("recognises_work", true)
                .set("surveyed_on", home.setting().ago(dice.between(1, 8)))
                .set("surveyed_by", Names.full(dice, dice.chance(0.5)) + "（样例）");
    }
}
