package camphor.sample.fault;

import static camphor.sample.fault.RiskFaults.has;
import static camphor.sample.fault.Suits.compulsory;
import static camphor.sample.fault.Suits.healthy;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Measures that are missing, do not answer the risk, or that nobody received. */
final class MeasureFaults {
    private static final Set<String> DEVELOPMENT = Set.of("industry", "work", "public_post", "finance");

    static final String ELSEWHERE = "living_conditions";

    /** What tells that a risk has no measure. */
    private static final Map<String, String> UNANSWERED = Map.of(
            "illness", "Q-measure-03-illness",
            "schooling", "Q-measure-04-schooling",
            "disability", "Q-measure-05-disability",
            "unstable_work", "Q-measure-08-unstable-work");

    private MeasureFaults() {}

    static void list(FaultList faults) {
        missing(faults);
        answers(faults);
        people(faults);
    }

    private static void missing(FaultList faults) {
        faults.household(
                "no-measure",
                home -> home.monitored() && !home.onRelief() && content(home),
                s -> {
                    s.home().lists().remove("measure");
                    s.hitIf(s.home().any(Member::canWork), "Q-measure-02-development", s.household());
                    UNANSWERED.forEach((risk, rule) -> s.hitIf(risk(s.home(), risk), rule, s.household()));
                },
                "Q-measure-01-none");
        faults.household(
                "no-development-measure",
                home -> home.monitored() && home.any(Member::canWork) && !risk(home, "unstable_work") && content(home),
                s -> turn(s.home(), DEVELOPMENT, "social_help"),
                "Q-measure-02-development");
    }

    private static void answers(FaultList faults) {
        unanswered(faults, "illness", MeasureFaults::treated, Set.of("health", "social_help"), "Q-measure-03-illness");
        unanswered(
                faults,
                "schooling",
                home -> home.any(Member::inSchool),
                Set.of("compulsory_education", "education", "social_help"),
                "Q-measure-04-schooling");
        unanswered(
                faults,
                "disability",
                home -> home.any(m -> m.row().has("disability_certificate")),
                Set.of("social_security", "social_help"),
                "Q-measure-05-disability");
        faults.household(
                "unstable-work-unanswered",
                home -> home.monitored() && risk(home, "unstable_work") && content(home),
                s -> {
                    turn(s.home(), DEVELOPMENT, ELSEWHERE);
                    s.hitIf(s.home().any(Member::canWork), "Q-measure-02-development", s.household());
                },
                "Q-measure-08-unstable-work");
    }

    /** A risk that the household bears out, and no measure that answers it. */
    private static void unanswered(
            FaultList faults, String risk, Predicate<Home> borne, Set<String> answers, String rule) {
        faults.household(
                risk + "-unanswered",
                home -> home.monitored() && borne.test(home),
                s -> {
                    s.household().set(risk(s.home(), risk) ? "risk_1" : "risk_2", risk);
                    turn(s.home(), answers, ELSEWHERE);
                    boolean relief = s.home().onRelief() && answers.contains("social_security");
                    s.hitIf(relief, "Q-measure-16-relief-no-measure", s.household());
                },
                rule);
    }

    private static boolean treated(Home home) {
        boolean ill = home.any(m -> m.ill("chronic") || m.ill("serious"));
        return ill && home.household().money("self_paid_spending").signum() > 0;
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
