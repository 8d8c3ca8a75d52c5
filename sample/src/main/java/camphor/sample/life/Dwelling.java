package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;

/** House, water, toilet, road, power: all in order. Some houses were renovated, with the record of it. */
final class Dwelling implements Step {
    private static final List<String> YES = List.of(
            "only_dwelling",
            "lives_there",
            "dwelling_complete",
            "power_production",
            "power_living",
            "broadcast",
            "water_quantity",
            "water_quality",
            "water_convenience",
            "water_reliability",
            "safe_water",
            "toilet",
            "toilet_usable",
            "road_hardened");

    @Override
    public void shape(Home home, Dice dice) {
        Row household = home.household();
        YES.forEach(fact -> household.set(fact, true));
        int built = dice.between(1988, 2018);
        household
                .set("house_area", home.members().size() * dice.between(25, 45))
                .set("house_structure", built < 1995 ? "brick_wood" : dice.chance(0.8) ? "brick_concrete" : "frame")
                .set("house_built", built)
                .set("house_grade", built < 2000 ? "b" : "a")
                .set("house_rated_on", home.setting().ago(dice.between(100, 900)))
                .set("dangerous_flag", false)
                .set("leaking", false)
                .set("water_source", dice.pick(List.of("piped", "piped", "piped", "well", "spring")))
                .set("fuel", dice.pick(List.of("clean", "clean", "firewood", "coal")))
                .set("road", dice.chance(0.9) ? "concrete" : "asphalt")
                .set("road_distance", dice.between(1, 25) / 10.0);
        if (!household.yes("relocated") && home.lifted() && dice.chance(0.15)) {
            renovated(home, dice);
        }
    }

    private void renovated(Home home, Dice dice) {
        LocalDate accepted = home.setting().ago(dice.between(300, 1500));
        home.household()
                .set("renovation_year", accepted.getYear())
                .set("renovation_state", "accepted")
                .set("house_built", dice.between(1975, 1998))
                .set("house_grade", "a")
                .set("house_rated_on", accepted);
        home.add("dangerous_house")
                .set("grade", "a")
                .set("rated_on", accepted)
                .set("lived_in", true)
                .set("by_disaster", false)
                .set("state", "accepted")
                .set("listed_on", accepted.minusDays(200))
                .set("subsidy", 20_000)
                .set("accepted_on", accepted);
    }
}
