package camphor.sample.population;

import camphor.sample.chance.Dice;
import camphor.sample.life.Lives;
import camphor.sample.place.Village;
import camphor.sample.row.Home;
import camphor.sample.row.Setting;
import java.util.ArrayList;
import java.util.List;

/** Fills a village with households until it has its people. */
public final class Peopling {
    private Peopling() {}

    public static List<Home> people(Village village, Setting setting, int persons, long seed) {
        Settling settling = new Settling(village, setting, new Register(village));
        Lives lives = new Lives(village);
        List<Home> homes = new ArrayList<>();
        int living = 0;
        while (living < persons) {
            Dice dice = Dice.of(seed, Long.parseLong(village.code()), homes.size());
            Home home = settling.settle(Family.drawn(dice), dice);
            lives.live(home, dice);
            living += home.active().size();
            homes.add(home);
        }
        return homes;
    }
}
