package camphor.sample.fault;

import camphor.sample.row.Home;

/** Risks that were called removed too early, or that came back. */
final class RemovalFaults {
    private RemovalFaults() {}

    static void list(FaultList faults) {
        days(faults);
        homes(faults);
        contacts(faults);
    }

    private static void days(FaultList faults) {
        faults.household(
                "removal-kind-missing",
                Home::riskRemoved,
                s -> s.household().blank("removal_kind"),
                "Q-removal-01-kind");
        faults.household(
                "removed-too-early",
                Home::riskRemoved,
                s -> s.household()
                        .set(
                                "risk_removed_on",
                                s.household().day("recognised_on").plusDays(70)),
                "Q-removal-02-too-early");
        faults.household(
                "removed-before-recognised",
                Home::riskRemoved,
                s -> s.household()
                        .set(
                                "risk_removed_on",
                                s.household().day("recognised_on").minusDays(9))
                        .set("removal_kind", "natural"),
                "Q-removal-03-before-recognition");
        faults.household(
                "removed-but-never-monitored",
                Suits::plain,
                s -> s.household().set("risk_removed_on", s.ago(70)),
                "Q-removal-04-not-monitored");
        faults.household(
                "removal-kind-without-day",
                Home::monitored,
                s -> s.household().set("removal_kind", "steady"),
                "Q-removal-05-kind-without-day");
    }

    private static void homes(FaultList faults) {
        faults.household(
                "removed-in-danger",
                home -> home.riskRemoved()
                        && !home.household().has("renovation_year")
                        && !home.household().yes("relocated"),
                s -> {
                    s.home()
                            .add("dangerous_house")
                            .set("grade", "d")
                            .set("rated_on", s.ago(60))
                            .set("lived_in", true)
                            .set("by_disaster", false)
                            .set("state", "listed")
                            .set("listed_on", s.ago(20))
                            .set("subsidy", 0);
                    s.household()
                            .set("house_grade", "d")
                            .set("dangerous_flag", true)
                            .set("renovation_state", "listed");
                    s.hit("S2.3a-lives-in-danger", s.household());
                    s.hit("W-dangerous-house", s.household());
                },
                "Q-removal-06-dangerous-house");
        faults.household(
                "removed-without-water",
                Home::riskRemoved,
                s -> s.household().set("water_reliability", false).set("safe_water", false),
                "Q-removal-07-water",
                "S2.4a-unsafe");
    }

    private static void contacts(FaultList faults) {
        faults.household(
                "removed-contact-missing",
                Home::riskRemoved,
                s -> s.household().blank("contact_phone"),
                "Q-removal-15-contact");
        faults.household(
                "removed-with-open-risk-point",
                home -> home.riskRemoved() && home.rows("risk_point").isEmpty(),
                s -> s.home()
                        .add("risk_point", s.home().head())
                        .set("risk_point_id", "FK" + s.home().id())
                        .set("village_name", s.home().village().shortName())
                        .set("village_code", s.home().village().code())
                        .set("source", "labour")
                        .set("risk", "unstable_work")
                        .set("content", "部门预警")
                        .set("pushed_on", s.household().day("risk_removed_on").minusDays(20))
                        .set("checked_on", s.household().day("risk_removed_on").minusDays(17)),
                "Q-removal-13-open-risk-point");
    }
}
