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
        household.set("relocated", lifted && dice.chance(0.12));
    }

    private String monitoring(boolean lifted, Dice dice) {
        if (dice.chance(0.02)) {
            return "sudden";
        }
        return dice.chance(lifted ? 0.12 : 0.04) ? (lifted ? "unstable" : "marginal") : "none";
    }

    static boolean everMonitored(Home home) {
        return !home.household().is("monitoring_kind", "none");
    }

    static boolean monitored(Home home) {
        return everMonitored(home) && !home.household().has("risk_removed_on");
    }

    static boolean lifted(Home home) {
        return home.household().is("kind", "lifted");
    }

    /** Lifted or monitored: most policies ask just that. */
    static boolean supported(Home home) {
        return lifted(home) || monitored(home);
    }
}
