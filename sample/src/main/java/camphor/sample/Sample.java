package camphor.sample;

import camphor.rules.fact.Catalogue;
import camphor.sample.chance.Dice;
import camphor.sample.fault.Planted;
import camphor.sample.fault.Planting;
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
import camphor.workbook.RowSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A township or county that is made up: its villages in turn, one in memory at a time. */
public final class Sample {
    private final Catalogue catalogue;
    private final Setting setting;
    private final SampleOptions options;
    private final List<Village> villages;

    public Sample(Catalogue catalogue, SampleOptions options) {
        this.catalogue = catalogue;
        this.options = options;
        setting = new Setting(new Layouts(catalogue), options.asOf());
        villages = Divisions.read().villages(options.division());
    }

    /** Makes everything and hands it over typed, as an import would; answers with what the rules must find. */
    public List<Truth> handTo(RowSink sink, Progress progress) {
        return handTo(new TypedRows(catalogue, sink), progress);
    }

    List<Truth> handTo(Taker taker, Progress progress) {
        Planting planting = new Planting(options.faults());
        List<Truth> truth = new ArrayList<>();
        String township = "";
        for (Village village : villages) {
            if (!village.townshipCode().equals(township)) {
                township = village.townshipCode();
                taker.township(village);
                stations(village, planting, taker, truth);
            }
            village(village, planting, taker, truth);
            progress.villageDone(village.shortName(), village.number() + 1, villages.size());
        }
        return truth;
    }

    private void stations(Village any, Planting planting, Taker taker, List<Truth> truth) {
        long several = villages.stream().map(Village::townshipCode).distinct().count();
        int count = (int) villages.stream()
                .filter(village -> village.townshipCode().equals(any.townshipCode()))
                .count();
        Dice dice = Dice.of(options.seed(), Long.parseLong(any.townshipCode()));
        Community stations = VillageLife.stations(any, setting, count, several > 1, dice);
        List<Planted> planted = planting.plant(stations, dice);
        hand(stations.lists().values(), taker);
        planted.forEach(fault -> truth.addAll(Truth.of(fault)));
    }

    private void village(Village village, Planting planting, Taker taker, List<Truth> truth) {
        List<Home> homes = Peopling.people(village, setting, share(village), options.seed());
        Dice dice = Dice.of(options.seed(), Long.parseLong(village.code()), -1);
        Community community = VillageLife.village(village, setting, homes, dice);
        List<Planted> planted = new ArrayList<>(planting.plant(homes, dice));
        planted.addAll(planting.plant(community, dice));
        planted.addAll(planting.plantAcross(community, homes));
        for (Home home : homes) {
            taker.row(home.household());
            home.members().forEach(member -> taker.row(member.row()));
            hand(home.lists().values(), taker);
        }
        hand(community.lists().values(), taker);
        planted.forEach(fault -> truth.addAll(Truth.of(fault)));
    }

    private int share(Village village) {
        int count = villages.size();
        return options.persons() / count + (village.number() < options.persons() % count ? 1 : 0);
    }

    private static void hand(Collection<List<Row>> lists, Taker taker) {
        lists.forEach(rows -> rows.forEach(taker::row));
    }
}
