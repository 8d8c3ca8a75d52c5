package camphor.sample.village;

import camphor.sample.chance.Dice;
import camphor.sample.row.Community;
import camphor.sample.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The township's stations: their self-check, and each policy field compared with what the centre asks. */
final class Stations {
    private static final Map<String, String> UNITS = new LinkedHashMap<>();
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("school_district", List.of("education")),
            Map.entry("health_centre", List.of("medical")),
            Map.entry("medical_insurance", List.of("medical")),
            Map.entry("planning", List.of("housing")),
            Map.entry("water", List.of("water")),
            Map.entry("civil_affairs", List.of("civil_affairs")),
            Map.entry("agriculture", List.of("industry", "ecology")),
            Map.entry("labour", List.of("work")),
            Map.entry("land", List.of("relocation", "land")),
            Map.entry("organisation", List.of("resident_team")),
            Map.entry("finance", List.of("finance_budget", "tax")),
            Map.entry("hub", List.of("transport", "power", "resident_team")),
            Map.entry("rural_bank", List.of("credit")));

    static {
        UNITS.put("organisation", "组织室");
        UNITS.put("finance", "财政所");
        UNITS.put("medical_insurance", "医保办");
        UNITS.put("labour", "人社站");
        UNITS.put("civil_affairs", "民政办");
        UNITS.put("agriculture", "农技站");
        UNITS.put("water", "水管站");
        UNITS.put("land", "国土所");
        UNITS.put("planning", "规划所");
        UNITS.put("school_district", "学区");
        UNITS.put("health_centre", "卫生院");
        UNITS.put("rural_bank", "农商行");
        UNITS.put("transport", "交管站");
        UNITS.put("revitalisation", "乡村振兴办");
        UNITS.put("hub", "原扶贫办");
    }

    private Stations() {}

    static void write(Community township, String prefix, int villages, Dice dice) {
        UNITS.forEach((id, name) -> unit(township, prefix + id, name, villages, dice));
        FIELDS.keySet().stream().sorted().forEach(unit -> {
            for (String field : FIELDS.getOrDefault(unit, List.of())) {
                township.add("policy_review")
                        .set("unit_id", prefix + unit)
                        .set("unit_name", UNITS.get(unit))
                        .set("policy_field", field)
                        .set("compared", true)
                        .set("compared_on", township.setting().ago(dice.between(10, 60)))
                        .set("adjusted", dice.chance(0.3))
                        .set("note", "已逐项对标");
            }
        });
    }

    private static void unit(Community township, String id, String name, int villages, Dice dice) {
        Row unit = township.add("unit");
        unit.set("unit_id", id).set("unit_name", name);
        List.of(
                        "joint_work",
                        "risk_judged",
                        "cadre_contact",
                        "shares_data",
                        "work_plan",
                        "feedback_kept_up",
                        "low_income_monitored")
                .forEach(fact -> unit.set(fact, true));
        unit.set("risk_judged_on", township.setting().ago(dice.between(20, 80)))
                .set("urged_villages", Math.max(villages, 6))
                .set("last_urged_on", township.setting().ago(dice.between(2, 12)))
                .set("last_shared_on", township.setting().ago(dice.between(2, 15)))
                .set("general_practitioners", id.endsWith("health_centre") ? 2 + dice.between(0, 1) : 0);
    }
}
