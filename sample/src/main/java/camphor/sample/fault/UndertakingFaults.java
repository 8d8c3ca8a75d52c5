package camphor.sample.fault;

import camphor.sample.row.Row;
import camphor.sample.row.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Works, operators, workshops, settlements and water supply that do not go as they should. */
final class UndertakingFaults {
    private UndertakingFaults() {}

    static void list(CommunityList faults) {
        works(faults);
        operators(faults);
        places(faults);
        water(faults);
    }

    private static void works(CommunityList faults) {
        for (String clause : List.of("C2a", "C2b", "C2c", "C2d")) {
            faults.spoil(
                    "behind-" + clause,
                    "village_works",
                    Set.of("done"),
                    (c, row) -> row.is("clause", clause),
                    spot -> spot.row()
                            .set("done", spot.row().money("planned").subtract(BigDecimal.ONE))
                            .set("due_on", spot.community().setting().ago(6)),
                    clause + "-behind");
        }
    }

    private static void operators(CommunityList faults) {
        Set<String> whole = Set.of("operator_id");
        faults.spoil(
                "thriving-not-helped",
                "operator",
                whole,
                (c, row) -> row.is("state", "thriving"),
                spot -> spot.row().set("helped", false),
                "S3.4a-thriving-not-helped");
        faults.spoil(
                "at-risk-not-helped",
                "operator",
                whole,
                (c, row) -> row.is("state", "at_risk"),
                spot -> spot.row().set("helped", false),
                "S3.4b-at-risk-not-helped");
        faults.spoil(
                "operator-failed",
                "operator",
                whole,
                (c, row) -> row.is("state", "normal"),
                spot -> spot.row().set("state", "failed").set("households_replaced", false),
                "S3.4c-operator-failed");
        faults.spoil(
                "help-undated",
                "operator",
                whole,
                (c, row) -> true,
                spot -> spot.row().blank("helped_on"),
                "Q-operator-01-help-undated");
    }

    private static void places(CommunityList faults) {
        Set<String> whole = Set.of("workshop_id");
        faults.spoil(
                "workshop-stopped",
                "workshop",
                whole,
                (c, row) -> true,
                spot -> spot.row().set("running", false),
                "S3.3c-workshop-stopped",
                "Q-workshop-01-stopped");
        faults.spoil(
                "workshop-shrank",
                "workshop",
                whole,
                (c, row) -> true,
                spot -> spot.row().set("workers", spot.row().whole("workers_last_year") - 4),
                "S3.3c-workshop-shrank");
        faults.wrong("no-infrastructure", "settlement", "infrastructure_complete", false, "S3.2c-infrastructure");
        faults.wrong("no-services", "settlement", "services_complete", false, "S3.2c-services");
        faults.wrong("not-governed", "settlement", "governed", false, "S3.2e-not-governed");
        faults.wrong("not-integrated", "settlement", "integrated", false, "S3.2e-not-integrated");
    }

    private static void water(CommunityList faults) {
        Set<String> whole = Set.of("outage_from");
        faults.spoil(
                "outage-ended-before-it-began",
                "water_outage",
                whole,
                (c, row) -> true,
                spot -> spot.row()
                        .set("outage_until", spot.row().day("outage_from").minusDays(2)),
                "Q-lists-29-outage-dates");
        faults.spoil(
                "out-of-water",
                "water_outage",
                whole,
                (c, row) -> true,
                spot -> out(spot.row(), spot.community().setting()),
                "W-water-out");
    }

    private static void out(Row row, Setting setting) {
        row.set("outage_from", setting.ago(25)).set("outage_until", setting.ago(12));
    }
}
