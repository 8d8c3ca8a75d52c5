package camphor.sample.fault;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;

/** Risks that the household itself does not bear out. */
final class RiskFaults {
    private RiskFaults() {}

    static void list(FaultList faults) {
        risks(faults);
        riskPeople(faults);
        labour(faults);
    }

    private static void risks(FaultList faults) {
        faults.household(
                "same-risk-twice",
                Home::monitored,
                s -> s.household().set("risk_2", s.household().get("risk_1")),
                "Q-monitoring-05-risk-twice");
        faults.household(
                "other-risk-unexplained",
                Home::monitored,
                s -> s.household().set("risk_2", "other"),
                "Q-monitoring-06-note-missing");
        faults.household(
                "illness-without-cost",
                home -> home.monitored() && home.household().is("risk_1", "illness"),
                s -> s.household().set("self_paid_spending", 0),
                "Q-monitoring-08-illness-no-cost");
        faults.household(
                "housing-risk-of-good-house",
                Home::monitored,
                s -> {
                    s.household().set("risk_2", "housing");
                    s.hit("Q-measure-06-housing", s.household());
                },
                "Q-monitoring-14-housing-fine");
        faults.household(
                "water-risk-of-safe-water",
                Home::monitored,
                s -> {
                    s.household().set("risk_2", "water");
                    s.hit("Q-measure-07-water", s.household());
                },
                "Q-monitoring-15-water-fine");
    }

    private static void riskPeople(FaultList faults) {
        faults.household(
                "illness-of-nobody",
                home -> home.riskRemoved()
                        && home.members().stream().noneMatch(m -> m.ill("chronic") || m.ill("serious")),
                s -> s.household().set("risk_2", "illness"),
                "Q-monitoring-07-illness-nobody-ill");
        faults.household(
                "disability-of-nobody",
                home -> home.riskRemoved()
                        && home.members().stream().noneMatch(m -> m.row().has("disability_certificate")),
                s -> s.household().set("risk_2", "disability"),
                "Q-monitoring-09-disability-no-certificate");
        faults.household(
                "schooling-of-nobody",
                home -> home.monitored() && !home.any(Member::inSchool) && has(home, "social_help"),
                s -> s.household().set("risk_2", "schooling"),
                "Q-monitoring-10-schooling-no-pupil");
        faults.household(
                "unstable-work-of-unable",
                home -> home.monitored() && !home.any(Member::canWork) && !home.any(Member::works),
                s -> {
                    s.household().set("risk_2", "unstable_work");
                    s.hit("Q-monitoring-12-work-no-record", s.household());
                    s.hit("Q-measure-08-unstable-work", s.household());
                },
                "Q-monitoring-11-work-nobody-able");
        faults.household(
                "unstable-work-without-record",
                home -> home.monitored()
                        && home.any(Member::canWork)
                        && home.members().stream().allMatch(Suits::idle)
                        && has(home, "industry"),
                s -> s.household().set("risk_2", "unstable_work"),
                "Q-monitoring-12-work-no-record");
    }

    private static void labour(FaultList faults) {
        faults.household(
                "labour-enough",
                home -> home.monitored()
                        && home.active().stream().filter(Member::canWork).count() * 2
                                > home.active().size(),
                s -> s.household().set("risk_2", "no_labour"),
                "Q-monitoring-13-labour-enough");
        faults.household(
                "flagged-but-able",
                home -> home.monitored() && home.any(Member::canWork),
                s -> s.household().set("no_labour_flag", true),
                "Q-monitoring-21-flag-but-able");
        faults.household(
                "unable-not-flagged",
                home -> home.monitored() && home.household().yes("no_labour_flag") && home.onRelief(),
                s -> s.household().set("no_labour_flag", false),
                "Q-monitoring-22-unable-not-flagged");
    }

    static boolean has(Home home, String measure) {
        return home.rows("measure").stream().anyMatch(row -> row.is("kind", measure));
    }

    static Row measure(Scene scene, String kind) {
        return scene.home()
                .add("measure")
                .set("kind", kind)
                .set("content", "样例措施")
                .set("started_on", scene.ago(60))
                .set("amount", 300)
                .set("responsible", "村干部");
    }
}
