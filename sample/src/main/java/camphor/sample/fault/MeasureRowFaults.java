package camphor.sample.fault;

import static camphor.sample.fault.RiskFaults.measure;

import camphor.sample.row.Home;
import camphor.sample.row.Row;
import java.util.Set;

/** Rows of measures that are incomplete or that nobody received. */
final class MeasureRowFaults {
    private MeasureRowFaults() {}

    static void list(FaultList faults) {
        rows(faults);
        effects(faults);
        relief(faults);
    }

    private static void rows(FaultList faults) {
        faults.household(
                "measure-ended-before-it-began",
                home -> home.monitored() && !home.rows("measure").isEmpty(),
                s -> first(s.home())
                        .set("finished_on", first(s.home()).day("started_on").minusDays(4)),
                "Q-measure-11-dates");
        faults.household(
                "measure-of-nobody",
                home -> home.onFile() && !home.rows("measure").isEmpty(),
                s -> first(s.home()).blank("responsible"),
                "Q-measure-12-incomplete");
        faults.household(
                "measure-outside-the-system",
                Suits::plain,
                s -> measure(s, "social_help"),
                "Q-measure-17-outside-system");
    }

    private static void effects(FaultList faults) {
        faults.household(
                "work-measure-nobody-works",
                home -> home.onFile() && home.members().stream().allMatch(m -> Suits.idle(m)),
                s -> measure(s, "work").set("finished_on", s.ago(30)),
                "Q-measure-13-work-nobody-works");
        faults.household(
                "finance-measure-without-loan",
                home -> home.onFile() && home.rows("loan").isEmpty(),
                s -> measure(s, "finance"),
                "Q-measure-14-finance-no-loan");
        faults.household(
                "post-measure-without-post",
                home -> home.monitored() && home.rows("public_post").isEmpty(),
                s -> measure(s, "public_post"),
                "Q-measure-15-post-nobody");
    }

    private static void relief(FaultList faults) {
        faults.household(
                "relief-not-written-as-measure",
                home -> home.monitored() && home.onRelief() && !MeasureFaults.risk(home, "disability"),
                s -> MeasureFaults.turn(s.home(), Set.of("social_security"), MeasureFaults.ELSEWHERE),
                "Q-measure-16-relief-no-measure");
    }

    private static Row first(Home home) {
        return home.rows("measure").get(0);
    }
}
