package camphor.sample.fault;

import static camphor.sample.fault.RiskFaults.has;
import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.healthy;

import camphor.sample.row.Home;
import java.util.Set;

/** Measures that are missing, do not answer the risk, or that nobody received. */
final class MeasureFaults {
    private static final Set<String> DEVELOPMENT = Set.of("industry", "work", "public_post", "finance");

    static final String ELSEWHERE = "living_conditions";

    private MeasureFaults() {}

    static void list(FaultList faults) {
        missing(faults);
        answers(faults);
        people(faults);
    }

    private static void missing(FaultList faults) {
        faults.household(
                "no-measure",
                home -> home.monitored() && risk(home, "rigid_spending") && !home.onRelief() && content(home),
                s -> {
                    s.home().lists().remove("measure");
                    s.hitIf(s.home().hasLabour(), "Q-measure-02-development", s.household());
                },
                "Q-measure-01-none");
        faults.household(
                "no-development-measure",
                home -> home.monitored() && home.hasLabour() && !risk(home, "unstable_work") && content(home),
                s -> turn(s.home(), DEVELOPMENT, "social_help"),
                "Q-measure-02-development");
    }

    private static void answers(FaultList faults) {
        faults.household(
                "illness-unanswered",
                home -> home.monitored() && risk(home, "illness"),
                s -> turn(s.home(), Set.of("health", "social_help"), ELSEWHERE),
                "Q-measure-03-illness");
        faults.household(
                "schooling-unanswered",
                home -> home.monitored() && risk(home, "schooling"),
                s -> turn(s.home(), Set.of("education", "social_help"), ELSEWHERE),
                "Q-measure-04-schooling");
        faults.household(
                "disability-unanswered",
                home -> home.monitored() && risk(home, "disability"),
                s -> {
                    turn(s.home(), Set.of("social_security", "social_help"), ELSEWHERE);
                    s.hitIf(s.home().onRelief(), "Q-measure-16-relief-no-measure", s.household());
                },
                "Q-measure-05-disability");
        faults.household(
                "unstable-work-unanswered",
                home -> home.monitored() && risk(home, "unstable_work") && content(home),
                s -> {
                    turn(s.home(), DEVELOPMENT, ELSEWHERE);
                    s.hitIf(s.home().hasLabour(), "Q-measure-02-development", s.household());
                },
                "Q-measure-08-unstable-work");
    }

    private static void people(FaultList faults) {
        faults.member(
                "drop-out-of-monitored",
                (home, m) -> home.monitored() && compulsory(m) && m.inSchool() && !has(home, "compulsory_education"),
                s -> {
                    s.home().remove("school_aid", s.member());
                    Dropping.out(s);
                    s.hit("Q-measure-09-dropout", s.household());
                });
        faults.member(
                "uninsured-of-monitored",
                (home, m) -> home.monitored()
                        && healthy(m)
                        && m.row().yes("insured_resident")
                        && !has(home, "health")
                        && !has(home, "social_help"),
                s -> {
                    s.home().remove("insured", s.member());
                    s.person().set("insured_resident", false);
                    s.hit("Q-measure-10-uninsured", s.household());
                },
                "Q-insurance-02-none",
                "S2.2c-not-insured-next-year");
    }

    static boolean risk(Home home, String risk) {
        return home.household().is("risk_1", risk);
    }

    /** Helped with its industry already, or not asking for that. */
    private static boolean content(Home home) {
        boolean helped = !home.household().yes("industry_wish")
                || !home.rows("industry_aid").isEmpty();
        return helped && !home.household().yes("relocated");
    }

    static void turn(Home home, Set<String> kinds, String into) {
        home.rows("measure").stream()
                .filter(row -> kinds.contains(row.text("kind")))
                .forEach(row -> row.set("kind", into));
    }
}
