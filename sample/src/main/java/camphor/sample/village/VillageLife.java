package camphor.sample.village;

import camphor.sample.chance.Dice;
import camphor.sample.place.Village;
import camphor.sample.row.Community;
import camphor.sample.row.Home;
import camphor.sample.row.Setting;
import java.util.List;

/** Writes what is told of a village, and of a township's stations. */
public final class VillageLife {
    private VillageLife() {}

    public static Community village(Village village, Setting setting, List<Home> homes, Dice dice) {
        Community community = new Community(village, setting);
        Figures.write(community, homes, dice);
        new Undertakings(community, dice).write();
        return community;
    }

    /**
     * The stations of a township.
     *
     * @param several whether more townships are generated: then unit ids begin with the township's code
     */
    public static Community stations(Village any, Setting setting, int villages, boolean several, Dice dice) {
        Community township = new Community(any, setting);
        Stations.write(township, several ? any.townshipCode() + "-" : "", villages, dice);
        return township;
    }
}
