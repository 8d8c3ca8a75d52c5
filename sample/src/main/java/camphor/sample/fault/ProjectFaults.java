package camphor.sample.fault;

import camphor.sample.row.Row;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** Projects: their procedure, their money, their building. */
final class ProjectFaults {
    private static final String PROJECT = "project";

    /** A project takes one fault only. */
    private static final Set<String> WHOLE = Set.of("project_id");

    private ProjectFaults() {}

    static void list(CommunityList faults) {
        procedure(faults);
        money(faults);
        building(faults);
    }

    private static void procedure(CommunityList faults) {
        faults.spoil(
                "linkage-missing",
                PROJECT,
                WHOLE,
                (c, row) -> row.is("kind", "industry"),
                spot -> spot.row().blank("linkage"),
                "S3.5b-incomplete");
        project(
                faults,
                "notice-before-proposal",
                row -> row.set("village_notice_on", row.day("proposed_on").minusDays(5)),
                "Q-project-01-order");
        project(faults, "content-missing", row -> row.blank("content"), "Q-project-04-content");
        project(faults, "step-missing", row -> row.blank("township_notice_on"), "S3.5a-step-missing");
        project(faults, "not-online", row -> row.set("entered_online", false), "S3.5b-not-online");
    }

    private static void money(CommunityList faults) {
        project(
                faults,
                "spent-above-assigned",
                row -> row.set("spent", row.money("assigned").add(BigDecimal.TEN)),
                "Q-project-02-money");
        project(
                faults,
                "money-before-approval",
                row -> row.set("assigned_on", row.day("county_approved_on").minusDays(12)),
                "S3.5a-money-first");
        project(
                faults,
                "spent-too-little",
                row -> row.set("spent", row.money("assigned").multiply(new BigDecimal("0.2"))),
                "S3.5c-spent-too-little");
        project(
                faults,
                "carried-over",
                row -> row.set("year", row.whole("year") - 1)
                        .set("spent", row.money("assigned").multiply(new BigDecimal("0.95"))),
                "S3.5c-carried-over");
    }

    private static void building(CommunityList faults) {
        project(
                faults,
                "accepted-before-finished",
                row -> row.set("accepted_on", row.day("finished_on").minusDays(6)),
                "Q-project-03-building-dates");
        project(faults, "works-late", row -> row.blank("finished_on").blank("accepted_on"), "S3.5c-works-late");
        project(faults, "no-effect", row -> row.set("in_use", false), "S3.5d-no-effect");
    }

    private static void project(CommunityList faults, String id, Consumer<Row> spoil, String... rules) {
        faults.spoil(id, PROJECT, WHOLE, (c, row) -> true, spot -> spoil.accept(spot.row()), rules);
    }
}
