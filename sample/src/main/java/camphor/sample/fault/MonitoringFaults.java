package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.math.BigDecimal;

/** Recognition: who is monitored, since when, why, and what does not fit. */
final class MonitoringFaults {
    private MonitoringFaults() {}

    static void list(FaultList faults) {
        recognition(faults);
        clues(faults);
        risks(faults);
        riskPeople(faults);
        labour(faults);
        contacts(faults);
    }

    private static void recognition(FaultList faults) {
        faults.household(
                "recognition-missing",
                Home::riskRemoved,
                s -> s.household().blank("recognised_on"),
                "Q-monitoring-01-recognised-on");
        faults.household(
                "recognised-but-not-monitored",
                Suits::plain,
                s -> s.household().set("recognised_on", s.ago(90)),
                "Q-monitoring-02-kind-missing");
        faults.household(
                "no-risk-given", Home::monitored, s -> s.household().blank("risk_1"), "Q-monitoring-03-no-risk");
        faults.household(
                "kind-against-household",
                home -> home.monitored() && home.household().is("monitoring_kind", "marginal"),
                s -> s.household().set("monitoring_kind", "unstable"),
                "Q-monitoring-04-kind-vs-household");
        faults.household(
                "monitoring-not-stated",
                home -> plain(home),
                s -> s.household().blank("monitoring_kind"),
                "Q-monitoring-26-kind-not-stated");
        faults.household(
                "reference-income-missing",
                Home::monitored,
                s -> s.household().blank("reference_income"),
                "Q-monitoring-19-reference-income");
        faults.household(
                "rich-but-monitored",
                home -> home.monitored() && !home.household().is("monitoring_kind", "sudden") && !home.onRelief(),
                s -> Changing.netPerHead(s.home(), 24_000),
                "Q-monitoring-20-rich");
    }

    private static void clues(FaultList faults) {
        faults.household(
                "clue-after-recognition",
                Home::monitored,
                s -> s.household()
                        .set("clue_on", s.household().day("recognised_on").plusDays(6)),
                "Q-monitoring-16-clue-after");
        faults.household(
                "recognised-late",
                home -> home.monitored()
                        && home.household().day("recognised_on").getYear()
                                == home.setting().asOf().getYear(),
                s -> s.household()
                        .set("clue_on", s.household().day("recognised_on").minusDays(45)),
                "Q-monitoring-17-late-recognition");
        faults.household(
                "recognised-in-future",
                Home::monitored,
                s -> s.household()
                        .set("clue_on", s.ago(3))
                        .set("recognised_on", s.asOf().plusDays(8)),
                "Q-monitoring-18-recognised-in-future");
        faults.household(
                "clue-source-missing",
                Home::monitored,
                s -> s.household().blank("clue_source"),
                "Q-monitoring-25-clue-source");
        faults.household(
                "clue-undecided",
                Suits::plain,
                s -> {
                    s.home().remove("risk_point");
                    s.household().set("clue_source", "farmer").set("clue_on", s.ago(40));
                },
                "W-undecided");
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
                home -> home.monitored() && !home.hasLabour() && !home.any(Member::works),
                s -> {
                    s.household().set("risk_2", "unstable_work");
                    s.hit("Q-monitoring-12-work-no-record", s.household());
                    s.hit("Q-measure-08-unstable-work", s.household());
                },
                "Q-monitoring-11-work-nobody-able");
        faults.household(
                "unstable-work-without-record",
                home -> home.monitored()
                        && home.hasLabour()
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
                home -> home.monitored() && home.hasLabour(),
                s -> s.household().set("no_labour_flag", true),
                "Q-monitoring-21-flag-but-able");
        faults.household(
                "unable-not-flagged",
                home -> home.monitored() && home.household().yes("no_labour_flag") && home.onRelief(),
                s -> s.household().set("no_labour_flag", false),
                "Q-monitoring-22-unable-not-flagged");
    }

    private static void contacts(FaultList faults) {
        faults.household(
                "contact-missing",
                Home::monitored,
                s -> s.household().blank("contact_name"),
                "Q-monitoring-23-contact");
        faults.household(
                "contact-phone-wrong",
                Home::monitored,
                s -> s.household().set("contact_phone", "8888"),
                "Q-monitoring-24-contact-phone");
        faults.household(
                "rigid-spending",
                home -> plain(home) && home.household().money("income_per_head").intValue() > 7_000,
                s -> {
                    BigDecimal spare = Purse.net(Purse.thisYear(s.home()))
                            .subtract(BigDecimal.valueOf(
                                    5_500L * s.home().active().size()));
                    s.household().set("self_paid_spending", spare.max(BigDecimal.valueOf(11_000)));
                },
                "S3.1h-rigid-spending");
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
