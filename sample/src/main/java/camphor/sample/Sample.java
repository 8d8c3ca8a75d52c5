package camphor.sample;

import camphor.rules.fact.Catalogue;
import camphor.sample.chance.Dice;
import camphor.sample.place.Divisions;
import camphor.sample.place.Village;
import camphor.sample.population.Peopling;
import camphor.sample.row.Community;
import camphor.sample.row.Home;
import camphor.sample.row.Layouts;
import camphor.sample.row.Row;
import camphor.sample.row.Setting;
import camphor.sample.row.Taker;
import camphor.sample.village.VillageLife;
import java.util.Collection;
import java.util.List;

/** A township or county that is made up: its villages in turn, one in memory at a time. */
public final class Sample {
    private final Setting setting;
    private final SampleOptions options;
    private final List<Village> villages;

    public Sample(Catalogue catalogue, SampleOptions options) {
        this.options = options;
        setting = new Setting(new Layouts(catalogue), options.asOf());
        villages = Divisions.read().villages(options.division());
    }

    /** Makes everything and hands it over row by row. */
    public void handTo(Taker taker, Progress progress) {
        String township = "";
        for (Village village : villages) {
            if (!village.townshipCode().equals(township)) {
                township = village.townshipCode();
                taker.township(village);
                stations(village, taker);
            }
            village(village, taker);
            progress.villageDone(village.shortName(), village.number() + 1, villages.size());
        }
    }

    private void stations(Village any, Taker taker) {
        long several = villages.stream().map(Village::townshipCode).distinct().count();
        int count = (int) villages.stream()
                .filter(village -> village.townshipCode().equals(any.townshipCode()))
                .count();
        Dice dice = Dice.of(options.seed(), Long.parseLong(any.townshipCode()));
        hand(
                VillageLife.stations(any, setting, count, several > 1, dice)
                        .lists()
                        .values(),
                taker);
    }

    private void village(Village village, Taker taker) {
        List<Home> homes = Peopling.people(village, setting, share(village), options.seed());
        Dice dice = Dice.of(options.seed(), Long.parseLong(village.code()), -1);
        Community community = VillageLife.village(village, setting, homes, dice);
        for (Home home : homes) {
            taker.row(home.household());
            home.members().forEach(member -> taker.row(member.row()));
            hand(home.lists().values(), taker);
        }
        hand(community.lists().values(), taker);
    }

    private int share(Village village) {
        int count = villages.size();
        return options.persons() / count + (village.number() < options.persons() % count ? 1 : 0);
    }

    private static void hand(Collection<List<Row>> lists, Taker taker) {
        lists.forEach(rows -> rows.forEach(taker::row));
    }
}
