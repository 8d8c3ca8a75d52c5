package camphor.sample.village;

import camphor.sample.chance.Dice;
import camphor.sample.row.Community;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;

/** What is going on in a village: operators, a workshop, projects with their money, works of the year, outages. */
final class Undertakings {
    private static final List<String> OPERATORS = List.of("油茶种植专业合作社", "生态养殖家庭农场", "优质稻种植合作社", "黄花菜加工厂");
    private static final List<List<String>> PROJECTS = List.of(
            List.of("油茶产业基地建设", "industry"),
            List.of("通组路硬化", "village_building"),
            List.of("饮水巩固提升", "guarantees"),
            List.of("帮扶车间改造", "work"),
            List.of("山塘清淤加固", "village_building"));
    private static final List<List<String>> WORKS = List.of(
            List.of("农村公路提质改造（公里）", "C2a"),
            List.of("农村公路安防工程（公里）", "C2b"),
            List.of("农村公路危桥改造（座）", "C2c"),
            List.of("乡村小学优化提质（项）", "C2d"),
            List.of("改厕任务（户）", "C2h"));

    private final Community community;
    private final Dice dice;

    Undertakings(Community community, Dice dice) {
        this.community = community;
        this.dice = dice;
    }

    void write() {
        operators();
        workshop();
        for (int i = 0; i < PROJECTS.size() * 2; i++) {
            project(i);
        }
        for (List<String> work : WORKS) {
            int planned = dice.between(1, 6);
            community
                    .add("village_works")
                    .set("work_name", work.get(0))
                    .set("clause", work.get(1))
                    .set("planned", planned)
                    .set("done", planned)
                    .set("due_on", LocalDate.of(community.setting().asOf().getYear(), 12, 20));
        }
        outage();
        outage();
    }

    private String number(String prefix, int i) {
        return prefix + community.village().code() + "%02d".formatted(i + 1);
    }

    private void operators() {
        for (int i = 0; i < OPERATORS.size(); i++) {
            community
                    .add("operator")
                    .set("operator_id", number("JY", i))
                    .set("operator_name", community.village().shortName() + OPERATORS.get(i) + "（样例）")
                    .set("state", i == 0 ? "thriving" : i == 1 ? "at_risk" : "normal")
                    .set("linked_households", dice.between(3, 30))
                    .set("helped", true)
                    .set("help_kind", i == 0 ? "提质扩面" : "技术、销售、融资")
                    .set("helped_on", community.setting().ago(dice.between(10, 120)));
        }
    }

    private void workshop() {
        int before = dice.between(8, 30);
        community
                .add("workshop")
                .set("workshop_id", number("CJ", 0))
                .set("workshop_name", community.village().shortName() + "帮扶车间")
                .set("workers", before + dice.between(0, 6))
                .set("workers_last_year", before)
                .set("running", true);
        community
                .add("settlement")
                .set("settlement_id", number("AZ", 0))
                .set("settlement_name", community.village().shortName() + "集中安置点")
                .set("households", dice.between(12, 40))
                .set("infrastructure_complete", true)
                .set("services_complete", true)
                .set("governed", true)
                .set("integrated", true);
    }

    private void project(int i) {
        LocalDate proposed = LocalDate.of(community.setting().asOf().getYear() - 1, 9, 1 + dice.between(0, 20));
        int money = dice.round(80_000, 500_000, 10_000);
        Row project = community.add("project");
        project.set("project_id", number("XM", i))
                .set(
                        "project_name",
                        community.village().shortName()
                                + PROJECTS.get(i % PROJECTS.size()).get(0) + (i / PROJECTS.size() + 1) + "期项目")
                .set("year", community.setting().asOf().getYear())
                .set("kind", PROJECTS.get(i % PROJECTS.size()).get(1))
                .set("proposed_on", proposed)
                .set("village_notice_on", proposed.plusDays(12))
                .set("township_checked_on", proposed.plusDays(25))
                .set("township_notice_on", proposed.plusDays(28))
                .set("county_approved_on", proposed.plusDays(60))
                .set("entered_online", true)
                .set("content", PROJECTS.get(i % PROJECTS.size()).get(0) + "及配套")
                .set("target", "受益群众满意度95%以上")
                .set("linkage", "务工、土地流转、分红");
        money(project, money);
    }

    private void money(Row project, int money) {
        LocalDate year = LocalDate.of(community.setting().asOf().getYear(), 1, 1);
        project.set("planned", money)
                .set("assigned", money)
                .set("assigned_on", year.plusDays(dice.between(70, 90)))
                .set("spent", money)
                .set("started_on", year.plusDays(dice.between(95, 110)))
                .set("planned_end", year.plusDays(240))
                .set("finished_on", year.plusDays(dice.between(200, 225)))
                .set("accepted_on", year.plusDays(dice.between(230, 240)))
                .set("in_use", true)
                .set("households", dice.between(20, 200));
    }

    private void outage() {
        LocalDate from = community.setting().ago(dice.between(30, 60));
        community
                .add("water_outage")
                .set("group", dice.between(1, 16) + "组")
                .set("outage_from", from)
                .set("outage_until", from.plusDays(dice.between(1, 2)))
                .set("households", dice.between(5, 40))
                .set("cause", "管网维修");
    }
}
