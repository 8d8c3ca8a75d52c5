package camphor.sample.village;

import camphor.sample.chance.Dice;
import camphor.sample.chance.Names;
import camphor.sample.row.Community;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.List;
import java.util.function.Predicate;

/** The village's own row: counts that agree with its households, and its answers to the self-check. */
final class Figures {
    private static final List<String> YES = List.of(
            "road_to_township",
            "bus",
            "waste_collected",
            "elderly_facility",
            "mechanism",
            "secretary_leads",
            "monitor_full_time",
            "staff_match",
            "work_plan",
            "water_upkeep",
            "shortage_plan",
            "shortage_plan_used",
            "feedback_mechanism",
            "resident_team");

    private Figures() {}

    static void write(Community community, List<Home> homes, Dice dice) {
        Row village = community.add("village");
        YES.forEach(fact -> village.set(fact, true));
        people(village, homes);
        services(village, homes.size(), dice);
        int income = dice.round(60_000, 180_000, 1_000);
        village.set("collective_income", income)
                .set("collective_income_last_year", income - dice.round(3_000, 20_000, 500))
                .set("meetings", dice.between(6, 12))
                .set("last_meeting_on", community.setting().ago(dice.between(3, 18)))
                .set("monitor_name", Names.full(dice, dice.chance(0.5)) + "（样例）")
                .set("water_surveyed_on", community.setting().ago(dice.between(5, 60)));
    }

    private static void people(Row village, List<Home> homes) {
        village.set("households_total", homes.size())
                .set("people_total", count(homes, any -> true))
                .set(
                        "dibao_households",
                        homes.stream()
                                .filter(home -> home.any(m -> m.row().yes("on_dibao")))
                                .count())
                .set("dibao_people", count(homes, m -> m.row().yes("on_dibao")))
                .set("tekun_people", count(homes, m -> m.row().yes("on_tekun")))
                .set("disabled_people", count(homes, m -> m.ill("disabled")))
                .set("pension_insured", count(homes, m -> m.row().yes("pension_resident")))
                .set("unsafe_water_households", 0)
                .set("dangerous_house_households", 0);
    }

    private static void services(Row village, int households, Dice dice) {
        int toilets = Math.max(1, households / 20);
        village.set("schools", dice.between(0, 1))
                .set("clinics", 1)
                .set("doctors", dice.between(1, 2))
                .set("public_toilets", dice.between(1, 3))
                .set("waste_points", dice.between(4, 12))
                .set("reading_rooms", 1)
                .set("toilet_target", toilets)
                .set("toilet_done", toilets + dice.between(0, 3));
    }

    private static long count(List<Home> homes, Predicate<Member> wanted) {
        return homes.stream()
                .flatMap(home -> home.active().stream())
                .filter(wanted)
                .count();
    }
}
