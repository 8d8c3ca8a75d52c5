package camphor.sample.fault;

import java.time.LocalDate;
import java.util.Set;

/** What is wrong with a village: its figures, its services, its work. */
final class VillageFaults {
    private static final String VILLAGE = "village";
    private static final LocalDate YEAR_ENDS = LocalDate.of(2021, 12, 31);

    private VillageFaults() {}

    static void list(CommunityList faults) {
        duties(faults);
        services(faults);
        figures(faults);
        income(faults);
        work(faults);
    }

    private static void duties(CommunityList faults) {
        faults.wrong("no-mechanism", VILLAGE, "mechanism", false, "S1.1a-no-mechanism");
        faults.wrong("secretary-not-leading", VILLAGE, "secretary_leads", false, "S1.1b-secretary-not-leading");
        faults.wrong("studied-once", VILLAGE, "meetings", 1, "S1.1c-not-studied");
        faults.spoil(
                "meeting-in-future",
                VILLAGE,
                Set.of("last_meeting_on"),
                (c, row) -> true,
                spot -> spot.row()
                        .set(
                                "last_meeting_on",
                                spot.community().setting().asOf().plusDays(8)),
                "Q-village-09-meetings");
        faults.wrong("no-full-time-monitor", VILLAGE, "monitor_full_time", false, "S1.1d-no-full-time-monitor");
        faults.spoil(
                "monitor-without-name",
                VILLAGE,
                Set.of("monitor_full_time", "monitor_name"),
                (c, row) -> true,
                spot -> spot.row().blank("monitor_name"),
                "Q-village-10-monitor-name");
        faults.wrong("staff-mismatch", VILLAGE, "staff_match", false, "S1.1e-staff-mismatch");
        faults.wrong("no-resident-team", VILLAGE, "resident_team", false, "S1.1e-no-resident-team");
    }

    private static void services(CommunityList faults) {
        faults.wrong("no-upkeep-of-water", VILLAGE, "water_upkeep", false, "S2.4b-no-upkeep");
        faults.spoil(
                "no-plan-for-shortage",
                VILLAGE,
                Set.of("shortage_plan", "shortage_plan_used"),
                (c, row) -> true,
                spot -> spot.row().set("shortage_plan", false),
                "S2.4c-no-plan",
                "Q-village-11-plan-used");
        faults.spoil(
                "plan-for-shortage-not-used",
                VILLAGE,
                Set.of("shortage_plan", "shortage_plan_used"),
                (c, row) -> true,
                spot -> spot.row().set("shortage_plan_used", false),
                "S2.4c-plan-not-used");
        faults.spoil(
                "water-survey-old",
                VILLAGE,
                Set.of("water_surveyed_on"),
                (c, row) -> true,
                spot -> spot.row()
                        .set("water_surveyed_on", spot.community().setting().ago(260)),
                "S2.4d-survey-old");
        faults.wrong("no-clinic", VILLAGE, "clinics", 0, "C2g-no-clinic");
        faults.wrong("no-doctor", VILLAGE, "doctors", 0, "C2g-no-doctor");
        faults.wrong("waste-not-collected", VILLAGE, "waste_collected", false, "C2i-waste-not-collected");
        faults.wrong("village-without-work-plan", VILLAGE, "work_plan", false, "S3.1a-village-no-plan");
    }

    private static void figures(CommunityList faults) {
        faults.wrong(
                "dangerous-houses-above-all",
                VILLAGE,
                "dangerous_house_households",
                90_000,
                "Q-village-01-parts-above-total");
        faults.wrong("destitute-above-all", VILLAGE, "tekun_people", 90_000, "Q-village-02-people-parts");
        faults.wrong(
                "relief-households-above-people", VILLAGE, "dibao_people", 0, "Q-village-03-people-below-households");
        faults.spoil(
                "register-above-total",
                VILLAGE,
                Set.of("households_total"),
                (c, row) -> true,
                spot -> spot.row()
                        .set("households_total", Math.max(0, spot.row().whole("households_total") - 30)),
                "Q-village-04-register-above-total");
        faults.spoil(
                "base-figure-missing",
                VILLAGE,
                Set.of("disabled_people"),
                (c, row) -> true,
                spot -> spot.row().blank("disabled_people"),
                "Q-village-05-base-missing");
        faults.spoil(
                "service-figure-missing",
                VILLAGE,
                Set.of("reading_rooms"),
                (c, row) -> true,
                spot -> spot.row().blank("reading_rooms"),
                "Q-village-06-services-missing");
    }

    private static void income(CommunityList faults) {
        Set<String> facts = Set.of("collective_income", "collective_income_last_year");
        faults.spoil(
                "empty-shell",
                VILLAGE,
                facts,
                (c, row) -> true,
                spot -> spot.row().set("collective_income", 0),
                "T1-empty-shell",
                "T1-fell",
                "Q-village-08-income-jump");
        faults.spoil(
                "income-in-ten-thousands",
                VILLAGE,
                facts,
                (c, row) -> true,
                spot -> spot.row().set("collective_income", 8.5).set("collective_income_last_year", 9.2),
                "Q-village-07-income-unit",
                "T1-fell",
                "T1-weak");
    }

    private static void work(CommunityList faults) {
        faults.spoil("toilets-behind", VILLAGE, Set.of("toilet_done"), (c, row) -> true, spot -> {
            spot.row().set("toilet_done", spot.row().whole("toilet_target") - 1);
            spot.hitIf(!spot.community().setting().asOf().isBefore(YEAR_ENDS), "C2h-toilets-behind");
        });
    }
}
