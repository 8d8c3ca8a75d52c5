package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Row;

/** Lifted out of poverty or ordinary, monitored or not: known before anything else, because help follows from it. */
final class Standing implements Step {
    @Override
    public void shape(Home home, Dice dice) {
        boolean lifted = dice.chance(0.19);
        Row household = home.household();
        household.set("kind", lifted ? "lifted" : "ordinary");
        if (lifted) {
            household.set("lifted_year", dice.between(2014, 2020));
        }
        household.set("monitoring_kind", monitoring(lifted, dice));
        household.set("relocated", lifted && dice.chance(0.2));
    }

    private String monitoring(boolean lifted, Dice dice) {
        if (dice.chance(0.025)) {
            return "sudden";
        }
        return dice.chance(lifted ? 0.16 : 0.05) ? (lifted ? "unstable" : "marginal") : "none";
    }
}
