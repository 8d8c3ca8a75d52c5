package camphor.sample.fault;

import static camphor.sample.fault.Suits.lifted;
import static camphor.sample.fault.Suits.plain;

import java.util.Set;

/** Water, power, roads, land and what the household lives on. */
final class LivingFaults {
    private LivingFaults() {}

    static void list(FaultList faults) {
        water(faults);
        home(faults);
        land(faults);
        industry(faults);
    }

    private static void water(FaultList faults) {
        faults.household(
                "water-stated-unsafe",
                Suits::plain,
                s -> s.household().set("safe_water", false),
                "Q-water-01-stated-vs-four");
        faults.household(
                "water-not-looked-at", Suits::lifted, s -> s.household().blank("water_quality"), "Q-water-02-missing");
        faults.household(
                "piped-but-far",
                home -> plain(home) && home.household().is("water_source", "piped"),
                s -> s.household().set("water_convenience", false).set("safe_water", false),
                "Q-water-03-piped-inconvenient",
                "S2.4a-unsafe");
        faults.household(
                "water-source-missing",
                Suits::lifted,
                s -> s.household().blank("water_source"),
                "Q-water-04-source-missing");
        faults.household(
                "water-unsafe",
                Suits::plain,
                s -> s.household().set("water_quality", false).set("safe_water", false),
                "S2.4a-unsafe");
    }

    private static void home(FaultList faults) {
        faults.household(
                "no-power", Suits::lifted, s -> s.household().set("power_living", false), "Q-living-01-no-power");
        faults.household(
                "usable-toilet-that-is-none",
                Suits::plain,
                s -> s.household().set("toilet", false),
                "Q-living-02-toilet");
        faults.household(
                "gravel-but-hardened", Suits::plain, s -> s.household().set("road", "gravel"), "Q-living-03-road");
        faults.household(
                "far-from-the-road",
                Suits::plain,
                s -> s.household().set("road_distance", 12.5),
                "Q-living-04-distance");
        faults.household("fuel-missing", Suits::lifted, s -> s.household().blank("fuel"), "Q-living-05-missing");
    }

    private static void land(FaultList faults) {
        faults.household(
                "too-much-arable", Suits::plain, s -> s.household().set("arable_land", 260), "Q-land-01-arable");
        faults.household(
                "too-much-forest", Suits::plain, s -> s.household().set("forest_land", 900), "Q-land-02-forest");
        faults.household("too-much-orchard", Suits::plain, s -> s.household().set("orchard", 330), "Q-land-03-orchard");
        faults.household("too-much-water", Suits::plain, s -> s.household().set("water_area", 150), "Q-land-04-water");
        faults.household(
                "more-irrigated-than-arable",
                Suits::plain,
                s -> s.household()
                        .set(
                                "irrigated_land",
                                s.household().money("arable_land").intValue() + 3),
                "Q-land-05-irrigated");
    }

    private static void industry(FaultList faults) {
        faults.household(
                "outcome-of-no-industry",
                home -> lifted(home) && !home.household().has("industries"),
                s -> s.household().set("industry_outcome", "good"),
                "Q-industry-01-outcome-alone");
        faults.household(
                "industry-failed",
                home -> plain(home) && home.household().has("industries"),
                s -> s.household().set("industry_outcome", "failed").set("industry_replaced", false),
                "S3.4c-household-failed");
        faults.household(
                "willing-but-not-helped",
                home -> lifted(home) && !home.household().has("industries"),
                s -> s.household()
                        .set("industry_wish", true)
                        .set("industry_able", true)
                        .set("industries", Set.of("other")),
                "S3.4d-willing-not-helped");
    }
}
