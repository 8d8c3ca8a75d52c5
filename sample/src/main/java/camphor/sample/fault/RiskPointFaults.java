package camphor.sample.fault;

import static camphor.sample.fault.Suits.plain;

import java.util.Set;

/** Risk points that were not checked, or closed badly. */
final class RiskPointFaults {
    private RiskPointFaults() {}

    static void list(FaultList faults) {
        points(faults);
        pointResults(faults);
    }

    private static void points(FaultList faults) {
        faults.row(
                "checked-before-pushed",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row().set("checked_on", s.row().day("pushed_on").minusDays(2)),
                "Q-riskpoint-01-checked-before-pushed");
        faults.row(
                "closed-before-checked",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row().set("closed_on", s.row().day("checked_on").minusDays(1)),
                "Q-riskpoint-02-closed-before-checked");
        faults.row(
                "pushed-in-future",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row()
                        .set("pushed_on", s.asOf().plusDays(3))
                        .set("checked_on", s.asOf().plusDays(4))
                        .set("closed_on", s.asOf().plusDays(5)),
                "Q-riskpoint-05-pushed-in-future");
        faults.row(
                "risk-point-not-checked",
                "risk_point",
                (home, row) -> plain(home),
                s -> Set.of("checked_on", "closed_on", "result", "reason", "evidence")
                        .forEach(fact -> s.row().blank(fact)),
                "W-risk-point-open");
        faults.row(
                "risk-point-checked-late",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row()
                        .set("pushed_on", s.ago(80))
                        .set("checked_on", s.ago(60))
                        .set("closed_on", s.ago(58)),
                "S3.1g-late");
    }

    private static void pointResults(FaultList faults) {
        faults.row(
                "no-risk-without-reason",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row().blank("reason"),
                "Q-riskpoint-03-no-reason");
        faults.row(
                "taken-in-but-not-monitored",
                "risk_point",
                (home, row) -> plain(home),
                s -> s.row().set("result", "monitored"),
                "Q-riskpoint-04-not-monitored");
        faults.row(
                "closed-though-water-unsafe",
                "risk_point",
                (home, row) -> plain(home),
                s -> {
                    s.row().set("risk", "water").set("source", "water");
                    s.household().set("water_quantity", false).set("safe_water", false);
                    s.hit("S2.4a-unsafe", s.household());
                },
                "S3.1g-wrong-result");
    }
}
