package camphor.sample.fault;

import camphor.sample.row.Community;
import camphor.sample.row.Row;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** What stations and offices leave undone. */
final class StationFaults {
    private static final String UNIT = "unit";
    private static final List<String> JOINT = List.of(
            "finance",
            "medical_insurance",
            "labour",
            "agriculture",
            "water",
            "land",
            "planning",
            "school_district",
            "rural_bank");

    private StationFaults() {}

    static void list(CommunityList faults) {
        joint(faults, 1);
        joint(faults, 2);
        joint(faults, 3);
        single(faults);
        reviews(faults);
    }

    /** Three stations of the thirteen leave each joint duty undone. */
    private static void joint(CommunityList faults, int nth) {
        BiPredicate<Community, Row> asked = (c, row) -> JOINT.stream().anyMatch(unit -> is(row, unit));
        faults.spoil(
                "not-joint-" + nth,
                UNIT,
                Set.of("joint_work"),
                asked,
                spot -> spot.row().set("joint_work", false),
                "S1.2a-not-joint");
        faults.spoil(
                "risk-not-judged-" + nth,
                UNIT,
                Set.of("risk_judged"),
                asked,
                spot -> spot.row().set("risk_judged", false),
                "S1.2c-risk-not-judged");
        faults.spoil(
                "villages-not-pressed-" + nth,
                UNIT,
                Set.of("urged_villages"),
                asked,
                spot -> spot.row().set("urged_villages", 2),
                "S1.2d-villages-not-pressed");
        faults.spoil(
                "not-shared-" + nth,
                UNIT,
                Set.of("shares_data"),
                asked,
                spot -> spot.row().set("shares_data", false),
                "S3.1f-not-shared");
        faults.spoil(
                "shared-long-ago-" + nth,
                UNIT,
                Set.of("shares_data"),
                asked,
                spot -> spot.row()
                        .set("last_shared_on", spot.community().setting().ago(95)),
                "Q-unit-01-shared-undated");
        faults.spoil(
                "no-review-" + nth,
                UNIT,
                Set.of("unit_id"),
                asked.and((c, row) ->
                        c.rows("policy_review").stream().anyMatch(review -> review.is("unit_id", row.text("unit_id")))),
                spot -> spot.community()
                        .lists()
                        .getOrDefault("policy_review", List.of())
                        .removeIf(review -> review.is("unit_id", spot.row().text("unit_id"))),
                "S1.2b-no-review");
    }

    private static void single(CommunityList faults) {
        one(faults, "no-contact-of-cadres", "organisation", "cadre_contact", "S1.3a-no-contact");
        one(faults, "hub-without-plan", "hub", "work_plan", "S3.1a-hub-no-plan");
        one(faults, "low-income-not-monitored", "civil_affairs", "low_income_monitored", "S2.5b-not-monitored");
        faults.spoil(
                "too-few-practitioners",
                UNIT,
                Set.of("general_practitioners"),
                (c, row) -> is(row, "health_centre"),
                spot -> spot.row().set("general_practitioners", 1),
                "C2f-too-few-practitioners");
    }

    private static void one(CommunityList faults, String id, String unit, String fact, String rule) {
        faults.spoil(
                id,
                UNIT,
                Set.of(fact),
                (c, row) -> is(row, unit),
                spot -> spot.row().set(fact, false),
                rule);
    }

    private static void reviews(CommunityList faults) {
        for (int nth = 1; nth <= 3; nth++) {
            faults.wrong("field-not-compared-" + nth, "policy_review", "compared", false, "S1.2b-field-not-compared");
        }
    }

    /** In a county the ids begin with the township's code. */
    private static boolean is(Row row, String unit) {
        return row.text("unit_id").equals(unit) || row.text("unit_id").endsWith("-" + unit);
    }
}
